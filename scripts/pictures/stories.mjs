/** What the gallery shows, by the id of its section, and the event whose card is open in it. */
const stories = {
  flagship: 'call',
  apollo: '',
  suffrage: '',
  rome: '',
  cosmos: '',
  franklin: 'beechey',
  suez: 'opening',
  steps: '',
  relative: '',
};

/** Pictures that must fail once their smallest label is gone; these have the shortest words. */
const proven = ['flagship-wide', 'suffrage-wide', 'suez-wide'];

/** Where each picture comes from. One page serves all that have its width, colours and language. */
export const pages = [
  { width: 1280, scheme: 'light', lang: 'de', pictures: named(stories, 'wide') },
  { width: 360, scheme: 'light', lang: 'de', pictures: named(stories, 'narrow') },
  {
    width: 1280,
    scheme: 'dark',
    lang: 'de',
    pictures: named({ flagship: 'call', suez: 'opening' }, 'dark'),
  },
];

function named(shown, look) {
  return Object.entries(shown).map(([story, selected]) => ({
    name: `${story}-${look}`,
    proven: proven.includes(`${story}-${look}`),
    selector: `#${story} event-timeline`,
    selected,
  }));
}
