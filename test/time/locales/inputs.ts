/** What every table holds: each kind of date that a newsroom writes, and each doubt about it. */
export const INPUTS: readonly string[] = `
2022
2026-05
2025-11-24
2026-08-01
2025-11-24T20:21
2025-11-24T01:05
2022-02-24/..
2026-04/..
2022/..
../2019
../2026-10
2022-01/
/2026-04-03
2026-04-03/2026-04-09
2026-10-08/2026-11-01
2022-03/2022-05
2025-10/2026-04
2022/2024
2022-02-24/2023
2025-11-24T20:21/2025-11-24T22:04
2022~
2022-04~
2025-11-24~
2022~/..
2022?
2004-10-~11
%2004-10
[2025-11-21,2025-11-22]
[2026-05..2026-12]
[2026-04-03..2026-04-09]
[2026..2028]
{1667,1668,1670..1672}
[..1760-12-03]
[1760-12..]
2026-21
2026-23/..
2026-24
2026-34/..
2026-41
199X
../194X
197X/199X
19XX
20XX/..
1XXX
XXXX-12-25
XXXX
-0043
-0043-03-15
-004X
-0099/0014
Y-17000000
Y-13800000000~
Y-66000000/Y-23000000
`
  .trim()
  .split('\n');

/** 25 locales: the twelve languages, and countries that print dates in their own way. */
export const LOCALES: readonly string[] =
  `de de-AT de-CH en-GB en-US en-AU fr fr-CA fr-CH es es-MX es-AR it it-CH pt-BR pt-PT nl nl-BE
pl uk ru tr ar ar-EG ar-MA`.split(/\s+/);
