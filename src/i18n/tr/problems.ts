import type { ProblemWords } from '../words.ts';

/** Turkish sentences about data and dates: what is wrong, and the mend. */
export const problemsTr: ProblemWords = {
  'load-missing': ({ url, status }) =>
    `“${url}” adresinde bir şey yok (${status}): “src” değerini düzeltin veya belgeyi oraya koyun`,
  'load-refused': ({ url, status }) =>
    `Sunucu “${url}” adresine erişim vermiyor (durum ${status}): oturum açmak gerekip gerekmediğine bakın veya daha sonra yeniden deneyin`,
  'load-failed': ({ url }) =>
    `“${url}” yüklenemedi: adresi ve bağlantıyı, ayrıca adresin başka bir sunucuya, örneğin oturum açmaya yönlendirip yönlendirmediğini denetleyin`,
  'load-address': ({ url }) =>
    `“${url}” adresinden bir şey yüklenemez: https ile başlayan ya da sayfaya göre yazılmış bir adres verin. Dosya olarak açılan sayfa bir web sunucusu gerektirir`,
  'load-blocked': ({ url, target }) =>
    `Başka bir sunucudaki “${url}” bu sayfaya yanıt vermedi: adresi ve bağlantıyı, ayrıca o sunucunun “Access-Control-Allow-Origin: ${target}” ile yanıt verip vermediğini denetleyin (CORS)`,
  'load-empty': ({ url, status }) =>
    `Sunucu “${url}” için bir şey göndermedi (durum ${status}): belgeyi oraya koyun`,
  'load-login': ({ url, target }) =>
    `“${url}” büyük olasılıkla oturum açmak için “${target}” web sayfasına yönlendiriyor: belgeyi herkese açın ya da “src” değerini düzeltin`,
  'load-mixed': ({ url }) =>
    `Sayfa şifreli, “${url}” ise değil, bu yüzden tarayıcı onu engelliyor: adresi https ile yazın`,
  'load-not-text': ({ url }) =>
    `“${url}” metin değil, belki bir çalışma kitabı, resim ya da arşiv: UTF-8 ile JSON ya da CSV olarak kaydedin`,
  'load-offline': ({ url }) =>
    `İnternet bağlantısı olmadığından “${url}” yüklenemedi: bağlantıyı denetleyip yeniden deneyin`,
  'load-timeout': ({ url }) =>
    `“${url}” adresinden uzun süredir bir şey gelmiyor: bağlantıyı ve sunucuyu denetleyin ya da daha sonra deneyin`,
  'load-too-large': ({ url, limit }) =>
    `“${url}”, ${limit} sınırını aşıyor: gösterilmeyenleri çıkarın ya da olayları sütunlar halinde verin`,
  'load-truncated': ({ url }) =>
    `“${url}” aktarımı yarıda kesildi: yeniden deneyin, işe yaramazsa sunucudaki dosyayı denetleyin`,
  'load-unavailable': ({ url, status }) =>
    `Sunucu şu anda “${url}” adresini veremiyor (durum ${status}): daha sonra yeniden deneyin`,
  'encoding-guessed': () =>
    'Metin UTF-8 değil ve Windows-1252 olarak okundu: harfler yanlışsa UTF-8 olarak kaydedin',
  'input-empty': () => 'Veri yok: “events” listesi olan bir belge verin',
  'input-html': () =>
    'Bu bir web sayfası veya XML, veri değil: adresi ve oturum isteyip istemediğini denetleyin',
  'input-not-json': ({ line, column, found }) =>
    line === '1' && column === '1'
      ? 'Metin ne JSON gibi ne de tablo gibi başlıyor: tablonun ilk satırına “when” ve “title” gibi sütun adlarını yazın'
      : `${line}. satır, ${column}. sütun: “${found}” yerinde geçersiz JSON; çoğu kez öncesinde bir virgül veya tırnak eksik ya da fazladır`,
  'input-truncated': ({ line }) =>
    `${line}. satır: veri yarıda kesiliyor; tamamı kopyalandı veya gönderildi mi?`,
  'input-type': ({ value }) =>
    `Bir belge veya olay listesi gerekiyor, “${value}” değil: JSON metni veya nesne verin`,
  'input-unreadable': ({ value }) => `Veri nesnesi okunamıyor (${value}): düz veri verin`,
  'format-unknown': ({ value, allowed }) =>
    `“${value}” adında bir biçim yok: boş bırakın veya şunlardan birini verin: ${allowed}`,
  'events-missing': () => 'Belgede olay yok: olayları “events” listesi olarak verin',
  'events-empty': () => 'Olay listesi boş: en az bir olay ekleyin',
  'events-and-columns': () =>
    'Belgede hem “events” hem “columns” var; yalnızca “events” gösteriliyor, birini kaldırın',
  'columns-length': ({ field, count, rows }) =>
    `“${field}” sütununda ${rows} olay için ${count} değer var: her olaya bir değer verin, olmayanlara null yazın`,
  'items-many': ({ field, count, rows }) =>
    `“${field}” içinde ${count} öğe var ve yalnızca ilk ${rows} tanesi okunuyor: gösterilmeyenleri çıkarın`,
  'problems-many': ({ count }) => `Listede olmayan ${count} bulgu daha var: önce bunları düzeltin`,
  'not-a-text': ({ field }) =>
    `“${field}” bir metin olmalı veya her dil için bir metin içermeli, örneğin {"tr": "…", "en": "…"}`,
  'not-a-list': ({ field }) => `“${field}” bir liste olmalı: köşeli ayraç içine alın`,
  'not-an-object': ({ field }) =>
    `“${field}” alanları olan bir nesne olmalı: süslü ayraç içine alın`,
  'when-missing': () => 'Tarih eksik: “when” ekleyin, örneğin 2025-11-24, 2025-11 veya 2022/..',
  'title-missing': () => 'Başlık eksik: birkaç sözcüklük bir başlık ekleyin',
  'field-missing': ({ field }) => `“${field}” eksik: ekleyin veya ait olduğu öğeyi kaldırın`,
  'field-unknown': ({ field, nearest, count, rows }) =>
    `“${field}” alanı bilinmiyor ve gösterilmiyor${rows && ` (${count} ×, satırlar ${rows})`}${nearest ? `; bunu mu demek istediniz: “${nearest}”?` : ': adını denetleyin ya da kaldırın'}`,
  'no-counterpart': ({ field, count }) =>
    `“${field}” alanının burada karşılığı yok, bırakıldı${count === '1' ? '' : ` (${count} ×)`}: eksikliği duyuluyor mu bakın`,
  'moment-expected': ({ field }) =>
    `“${field}” tek bir gün veya an olmalı, örneğin 2025-11-24T20:21[Europe/Berlin]`,
  'end-before-start': () => 'Bitiş başlangıçtan önce: yerlerini değiştirin',
  'id-duplicate': ({ value, given }) =>
    `“${value}” kimliği daha önceki bir olayda kullanılmış; bu olay, kendi kimliği olana kadar “${given}” adını taşır`,
  'status-unknown': ({ value, nearest, allowed }) =>
    `“${value}” adında bir durum yok${nearest ? `; bunu mu demek istediniz: “${nearest}”?` : `: şunlardan birini verin: ${allowed}`}`,
  'importance-range': () =>
    '“importance” 1 (en az) ile 5 (en çok) arasında bir tam sayıdır; 3 kabul edildi',
  'group-unknown': ({ value, nearest }) =>
    `“${value}” adında bir grup yok${nearest ? `; bunu mu demek istediniz: “${nearest}”?` : ': “groups” listesine ekleyin veya var olan birini verin'}`,
  'group-duplicate': ({ value }) =>
    `“${value}” grubu iki kez yazılmış; ilki geçerli, ikincisini kaldırın`,
  'link-target-unknown': ({ value, nearest }) =>
    `Gösterilen olaylar arasında kimliği “${value}” olan yok${nearest ? `; bunu mu demek istediniz: “${nearest}”?` : ': kimliği düzeltin veya bağlantıyı kaldırın'}`,
  'link-to-self': () => 'Olay kendine bağlanıyor: başka bir olay verin veya bağlantıyı kaldırın',
  'link-type-unknown': ({ value, allowed }) =>
    `“${value}” türünde bağlantı yok, “see” kabul edildi: şunlardan birini verin: ${allowed}`,
  'url-unsafe': ({ allowed }) =>
    `Bu adres kullanılmıyor: şunlardan biriyle başlayan bir adres verin: ${allowed}`,
  'value-invalid': ({ field, value, allowed }) =>
    `“${field}” için “${value}” geçerli değil ve atlandı; olabilecek değerler: ${allowed}`,
  'color-invalid': () => 'Bu bir renk değil: #1f5fae gibi yazın',
  'alt-missing': () =>
    'Görselin, onu göremeyenler için açıklaması yok: “alt” ekleyin, yalnızca süs amaçlıysa "" yazın',
  'language-tag': ({ found }) => `“${found}” bir dil değil: de, en veya pt-BR gibi bir kod yazın`,
  'time-zone-unknown': ({ value }) =>
    `“${value}” adında bir saat dilimi yok: Europe/Berlin gibi bir ad yazın. O zamana kadar saatler UTC sayılır`,
  'load-not-shared': ({ url }) =>
    `“${url}” adresindeki e-tablo herkese açık değil: Google E-Tablolar’da Paylaş ve “Bağlantıya sahip olan herkes” ya da Dosya, Paylaş, Web’de yayınla seçin`,
  'header-missing': () => 'İlk satır sütunları adlandırmalı: en az “when” ve “title” gerekli',
  'column-duplicate': ({ field, other }) =>
    `“${other}” ve “${field}” sütunları aynı anlamda, yalnızca ilki gösteriliyor: birini kaldırın veya yeniden adlandırın`,
  'cells-surplus': ({ count, columns }) =>
    `Bu satırda ${columns} sütun için ${count} hücre var: ayırıcıyı içeren metni tırnak içine alın`,
  'quotation-stray': () =>
    'Bu satırda bir tırnak kapatılmamış veya ikilenmemiş: satırı denetleyin, metin içindeki tırnağı iki kez yazın',
  'confirmed-future': ({ value, found, other }) =>
    `Olayın durumu “${value}”, oysa ${found} tarihi “asOf” (${other}) anından sonra: “planned” yazın ya da tarihi veya “asOf” değerini düzeltin`,
  'event-duplicate': ({ value, other }) =>
    `“${value}” aynı tarihle ${other}. satırda da var: ikisinden birini kaldırın veya farklarını başlıklarda belirtin`,
  'planned-past': ({ value, found, other }) =>
    `Olayın durumu “${value}”, oysa ${found} tarihi “asOf” (${other}) anından önce: ne olduğunu yazın ya da tarihi veya “asOf” değerini düzeltin`,
  'source-missing': ({ count, rows }) =>
    `Kaynak belirtilmemiş${rows && ` (${count} ×, satırlar ${rows})`}: “sources” ekleyin ya da bütün belge için bir “source” verin`,
  'time-repeated': ({ value, zone }) =>
    `${zone} saatleri ${value} anını iki kez gösterir, ilki alındı: hangisi olduğunu yazın, örneğin 02:30+01:00`,
  'time-skipped': ({ value, zone }) =>
    `${zone} saatleri ${value} anını hiç göstermez, çünkü o sırada ileri alınır: saati düzeltin`,
  'zone-missing': ({ value, count, rows }) =>
    `${value} saatinin dilimi yok, UTC sayılıyor${rows && ` (${count} ×, satırlar ${rows})`}: bütün belge için “timeZone” ekleyin ya da saati 20:21+01:00 gibi yazın`,

  'date-not-text': ({ value }) =>
    `Tarih “2025-11-24” gibi bir metindir, burada ise ${value} var: tırnak içine alın`,
  'date-empty': () => 'Tarih boş: örneğin 2025-11-24, 2025-11 veya 2025 yazın',
  'date-trailing': ({ position, found }) =>
    `${position}. karakter: tarih “${found}” öncesinde bitiyor; kalanını silin veya 2025-11-24, 2025-11-24T20:21 ya da 2022/2025 yazın`,
  'date-blank': ({ position }) =>
    `${position}. karakter: tarihin önündeki veya sonundaki boşluğu silin`,
  'date-basic': ({ found }) => `Yıl, ay ve gün arasında kısa çizgi olmalı: ${found} yazın`,
  'date-year': ({ position }) =>
    `${position}. karakter: tarih dört basamaklı bir yılla başlar, örneğin 2025-11-24; daha uzun yıllar Y12345 diye yazılır`,
  'date-two-digits': ({ position }) =>
    `${position}. karakter: ay ve gün ikişer basamaklıdır ve önlerinde kısa çizgi olur, örneğin 2025-01-09`,
  'date-year-zero': () => '-0000 diye bir yıl yok: MÖ 1 için 0000, MÖ 2 için -0001 yazın',
  'date-long-year': ({ position, found }) =>
    `${position}. karakter: Y, başında sıfır olmayan beş veya daha çok basamağın önünde durur, burada ise ${found} var; dört basamaklı yılı Y olmadan yazın`,
  'date-exponent': ({ position }) =>
    `${position}. karakter: E harfinden sonra rakam eksik, örneğin Y17E8 yazın`,
  'date-decimal': ({ position, found }) =>
    `${position}. karakter: yılın ondalık basamağı olmaz; ${found} yazın`,
  'date-too-far': ({ position }) =>
    `${position}. karakter: yıllar en çok 1E15 olabilir; daha küçük bir sayı yazın`,
  'date-significant': ({ position, most }) =>
    `${position}. karakter: S harfinden sonra kaç basamağın geçerli olduğu yazılır, en az 1, en çok ${most}, örneğin 1950S2`,
  'date-month': ({ position, found }) =>
    `${position}. karakter: ${found} diye bir ay yok; 01–12 arası, mevsim veya yıl bölümü için 21–41 arası yazın`,
  'date-day': ({ position, found }) =>
    `${position}. karakter: ${found} diye bir gün yok; 01–31 arası yazın`,
  'date-no-such-day': ({ position, found }) =>
    `${position}. karakter: takvimde ${found} yok; o ay daha kısa, günü veya ayı düzeltin`,
  'date-season-day': ({ position }) =>
    `${position}. karakter: mevsimin (ay yerine 21–41) günü olmaz; günü silin`,
  'date-season-year': ({ position }) =>
    `${position}. karakter: mevsim için X içermeyen bir yıl gerekir`,
  'date-time-needs-day': ({ position }) =>
    `${position}. karakter: saatten önce tam bir tarih gerekir, örneğin 2025-11-24T20:21`,
  'date-time-qualifier': ({ position }) =>
    `${position}. karakter: saat varsa ? ~ % yalnızca en sonda durabilir`,
  'date-hour': ({ position, found }) =>
    `${position}. karakter: “${found}” diye bir saat yok; 00–23 arası yazın, gece yarısını yeni günün 00:00 saati olarak verin`,
  'date-minute': ({ position, found }) =>
    `${position}. karakter: “${found}” diye bir dakika yok; 00–59 arası yazın`,
  'date-second': ({ position, found }) =>
    `${position}. karakter: “${found}” diye bir saniye yok; 00–59 arası yazın`,
  'date-fraction': ({ position }) =>
    `${position}. karakter: ondalık işaretinden sonra rakam eksik; ekleyin`,
  'date-offset': ({ position }) => `${position}. karakter: UTC farkını Z veya +01:00 olarak yazın`,
  'date-bracket': ({ position }) =>
    `${position}. karakter: ayraç kapanmamış; saat dilimini [Europe/Berlin] olarak yazın`,
  'date-tag': ({ position, found }) => `${position}. karakter: “${found}” anlaşılmıyor; silin`,
  'date-zone': ({ position, found }) =>
    `${position}. karakter: “${found}” adında bir saat dilimi yok; IANA listesinden bir ad yazın, örneğin [Europe/Berlin]`,
  'date-default-zone': ({ found }) =>
    `Saat için bir saat dilimi gerekir, “${found}” ise saat dilimi değil: timeZone için IANA listesinden bir ad verin, örneğin Europe/Berlin`,
  'date-offset-zone': ({ zone, found }) =>
    `${zone} saat dilimi o anda ${found} farkında değil: ikisinden birini silin`,
  'date-second-slash': ({ position }) =>
    `${position}. karakter: eğik çizgi başlangıcı bitişten ayırır ve yalnızca bir tanedir, örneğin 2022-02-24/2025-11-24; gün 2025-11-24 diye yazılır`,
  'date-no-edge': ({ position }) =>
    `${position}. karakter: başlangıç veya bitiş bir tarih olmalı, örneğin 2022/.. veya ../2022`,
  'date-reversed': ({ position }) =>
    `${position}. karakter: bitiş başlangıçtan önce; yerlerini değiştirin`,
  'date-set-end': ({ position }) =>
    `${position}. karakter: küme kapanmamış; biri için [2025,2026], hepsi için {2025,2026} yazın`,
  'date-set-empty': ({ position }) =>
    `${position}. karakter: burada bir tarih eksik; tarihleri tek virgülle ayırın, örneğin [2025,2026]`,
  'date-typed': ({ position, found }) =>
    `${position}. karakter: “${found}” tarih olarak anlaşılmıyor; 2025-11-24, 2022–2024 veya İngilizce ya da Almanca olarak 24 November 2025, c. 1848 gibi yazın`,
  'date-ambiguous': ({ position, found, other }) =>
    `${position}. karakter: bu, ${found} veya ${other} anlamına gelebilir; kastettiğiniz tarihi yazın`,
  'date-weekday': ({ position, found, other }) =>
    `${position}. karakter: ${other} tarihinin günü “${found}” değil; tarihi veya haftanın gününü düzeltin`,
};
