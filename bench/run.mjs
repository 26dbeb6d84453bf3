// `npm run bench [-- --quick]`: measures the built single file in Chromium, prints the table and
// writes it to bench/results.md. --quick: fewer runs, under two minutes, for a look while working.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { at } from '../scripts/build/entries.mjs';
import { startChromium } from './browser.mjs';
import { builtFile } from './built-file.mjs';
import { measureDates } from './dates.mjs';
import { machine } from './machine.mjs';
import { measureMount } from './mount.mjs';
import { medians } from './numbers.mjs';
import { measurePhases } from './phases.mjs';
import { phasesScript } from './phases-script.mjs';
import { report } from './report.mjs';
import { serve } from './server.mjs';
import { measureSteps } from './steps.mjs';
import { empty } from './subjects/empty.mjs';
import { eventTimeline } from './subjects/event-timeline.mjs';

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const runs = values.quick ? 3 : 9;

const file = await builtFile();
// Before the browser starts: dates are read in Node, and nothing else is to run meanwhile.
const dates = await measureDates(runs);
const server = await serve(await phasesScript());
let chromium;
try {
  chromium = await startChromium();
  const bench = { browser: chromium.browser, address: server.address };
  const before = machine(chromium.version);
  const figures = {
    size: file,
    dates,
    phases: await median('phases', () => measurePhases(bench)),
    mount: await median('mounting', () => measureMount(bench, eventTimeline)),
    steps: await median('steps', () => measureSteps(bench, eventTimeline)),
    floor: await median('steps on an empty element', () => measureSteps(bench, empty)),
  };
  const text = report(figures, before, { runs, quick: values.quick });
  writeFileSync(at('bench/results.md'), text);
  console.log(`\n${text}`);
} finally {
  await chromium?.browser.close();
  await server.close();
}

/** Median of each figure over the runs; one run before them warms the browser up, not the page. */
async function median(name, measure) {
  console.log(`${name}: ${runs} runs`);
  await measure();
  const samples = [];
  for (let run = 0; run < runs; run += 1) samples.push(await measure());
  return medians(samples);
}
