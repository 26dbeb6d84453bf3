import { readFileSync } from 'node:fs';
import { at } from '../../scripts/build/entries.mjs';
import { medians } from '../numbers.mjs';
import { measurePhases } from '../phases.mjs';
import { floors, own, peers } from '../subjects/index.mjs';
import { measureKeys } from './keys.mjs';
import { measureLive, PER_SECOND, SECONDS } from './live.mjs';
import { EVENTS, measureReplacements, TIMES } from './replacements.mjs';
import { measureSubject, measureTrack } from './subject.mjs';

/** A subject that has had so much time at one size has had runs enough, however few. */
const ENOUGH = 40_000;

const MILLION = 1_000_000;

/** Everything, one thing after the other. */
export async function measureAll(bench, server, plan) {
  const state = { bench, server, plan, weights: {}, stopped: new Set() };
  // One run before all others warms up the browser, not the page.
  await measureSubject(bench, own.objects, 20, { thorough: false });
  server.takeLoaded();
  const flagship = await measureFlagship(state);
  const sizes = [];
  for (const events of plan.sizes) sizes.push(await measureSize(state, events));
  const onward = await measureOnward(state);
  const names = Object.fromEntries(
    Object.entries({ ...own, ...floors }).map(([key, { name }]) => [key, name]),
  );
  const subjects = [own.objects, own.columns, ...peers, floors.empty, floors.canvas].map(
    ({ name, says, package: from, shape }) => ({
      name,
      says,
      version: shape === 'none' ? '–' : versionOf(from),
    }),
  );
  const { weights } = state;
  return { sizes, weights, names, subjects, limit: plan.limit, ...flagship, ...onward };
}

async function measureFlagship(state) {
  const { bench, plan } = state;
  const track = await measureTrack(bench, own.objects, 'flagship', plan.limit);
  return {
    phases: await repeated('flagship: phases', plan.quick ? 3 : 9, () => measurePhases(bench)),
    flagship: await subjectRuns(state, own.objects, 'flagship'),
    floor: await subjectRuns(state, floors.empty, track),
  };
}

async function measureSize(state, events) {
  const { bench, plan } = state;
  const track = await measureTrack(bench, own.objects, events, 2 * plan.limit);
  const size = { events, track, own: {}, floors: {}, peers: {} };
  for (const [shape, subject] of Object.entries(own)) {
    size.own[shape] = await subjectRuns(state, subject, events);
  }
  for (const [kind, subject] of Object.entries(floors)) {
    size.floors[kind] = await subjectRuns(state, subject, track);
  }
  for (const subject of peers) {
    if (plan.only && !plan.only.includes(subject.file)) continue;
    size.peers[subject.name] = state.stopped.has(subject.name)
      ? { tooLong: true }
      : await subjectRuns(state, subject, events);
    if (size.peers[subject.name].tooLong) state.stopped.add(subject.name);
  }
  return size;
}

async function measureOnward({ bench, plan }) {
  const most = plan.sizes.at(-1) ?? MILLION;
  const some = Math.min(most, 100_000);
  const runs = plan.quick ? 1 : 3;
  const keys = await repeated('keys', runs, () => measureKeys(bench, own.objects, most));
  let way = '';
  const live = await repeated('live appends', runs, async () => {
    const figures = await measureLive(bench, own.objects, some);
    way = figures.way === 'addEvents' ? 'addEvents(events)' : 'data';
    return { ...figures, way: 0 };
  });
  const onward = {
    keys: { events: most, figures: keys },
    live: { events: some, perSecond: PER_SECOND, seconds: SECONDS, way, figures: live },
  };
  if (plan.quick) return onward;
  const replaced = await repeated('replacements', 1, () => measureReplacements(bench, own.objects));
  return { ...onward, replacements: { times: TIMES, events: EVENTS, figures: replaced } };
}

/** Medians over the runs of one subject, and once what a page must load for it. */
async function subjectRuns({ bench, server, plan, weights }, subject, what) {
  const words = typeof what === 'object' ? '' : ` ${what}`;
  const options = { limit: plan.limit, thorough: !plan.quick };
  const figures = await repeated(`${subject.name}${words}`, plan.runs, () =>
    measureSubject(bench, subject, what, options),
  );
  const bytes = server.takeLoaded();
  if (bytes > 0) weights[subject.name] ??= bytes;
  return figures;
}

/** Medians of each figure; fewer runs where each takes long; `tooLong` alone if any of them was. */
async function repeated(name, runs, measure) {
  const begin = Date.now();
  const samples = [];
  while (samples.length < runs && (samples.length === 0 || Date.now() - begin < ENOUGH)) {
    const sample = await measure();
    if (sample.tooLong) {
      console.log(`${name}: longer than the limit`);
      return { tooLong: true };
    }
    samples.push(sample);
  }
  const seconds = ((Date.now() - begin) / 1000).toFixed(0);
  console.log(`${name}: ${samples.length} runs, ${seconds} s`);
  return medians(samples);
}

function versionOf(name) {
  const file = name ? `node_modules/${name}/package.json` : 'package.json';
  return JSON.parse(readFileSync(at(file), 'utf8')).version;
}
