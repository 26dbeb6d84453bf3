// What editors, Storybook and documentation tools read; made from the class's JSDoc.
export default {
  globs: [
    'src/timeline-contract.ts',
    'src/event-timeline.ts',
    'src/events.ts',
    'src/define.ts',
    'src/index.ts',
  ],
  exclude: [],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [documentedEventsOnly()],
};

/**
 * The analyzer also takes the first argument of `dispatchEvent(new …Event(problems))` for the name
 * of an event. Ours are classes that know their own name; `@fires` in the JSDoc tells them all,
 * and a test compares that list with the classes.
 */
function documentedEventsOnly() {
  return {
    name: 'event-timeline:documented-events-only',
    packageLinkPhase({ customElementsManifest }) {
      const declarations = customElementsManifest.modules.flatMap((one) => one.declarations ?? []);
      for (const declaration of declarations.filter(({ events }) => events)) {
        declaration.events = declaration.events.filter(({ description }) => description);
      }
    },
  };
}
