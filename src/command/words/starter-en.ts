import type { Starter } from './words.ts';

/** What `init` writes. */
export const starterEn: Starter = {
  document: {
    $comment:
      'Fields named $comment are for colleagues and never shown. Each event needs "when" and "title"; everything else may be left out.',
    title: 'What the events show, in one short sentence',
    intro: 'One or two sentences under the title.',
    lang: 'en',
    timeZone: 'Europe/London',
    groups: [{ $comment: 'The strands of the story, at most eight.', id: 'talks', label: 'Talks' }],
    events: [
      {
        $comment: 'Dates: 2025-11-24, 2025-11, 2025, 2025-11-24T20:21; about: 1450~',
        when: '2025-11-24T20:21',
        title: 'They talk on the phone',
        summary: 'What happened, in one or two sentences.',
        place: 'London',
        group: 'talks',
        sources: [{ name: 'Agency', url: 'https://example.org/report' }],
      },
      {
        $comment: 'Something that lasts: 2022-02-24/2025-11-24; without an end: 2022-02-24/..',
        when: '2022-02-24/..',
        title: 'The war goes on',
        importance: 5,
        sources: [{ name: 'Agency', url: 'https://example.org/report' }],
      },
      {
        $comment: 'status: confirmed, reported, planned, disputed or cancelled',
        when: '2026-04',
        title: 'A visit is expected',
        status: 'planned',
        group: 'talks',
        sources: [{ name: 'Agency', url: 'https://example.org/report' }],
      },
    ],
  },
  csv: `date,end,title,summary,place,group,status,source,source url
24 November 2025,,They talk on the phone,"What happened, in one or two sentences.",London,Talks,confirmed,Agency,https://example.org/report
24 February 2022,..,The war goes on,,,,,Agency,https://example.org/report
April 2026,,A visit is expected,,,Talks,planned,Agency,https://example.org/report
`,
};
