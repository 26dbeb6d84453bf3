import type { Misuse } from './actions.ts';
import { type Asked, readAsked } from './asked.ts';
import { check } from './check.ts';
import { convert } from './convert.ts';
import { init } from './init.ts';
import { registerRareReaders } from './input.ts';
import type { Machine } from './machine.ts';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { CommandWords } from './words/words.ts';

/** All is well; something is wrong with the data; something is wrong with what was asked. */
export const EXIT = { fine: 0, errors: 1, usage: 2 } as const;

/** Does what the words on the command line say; the exit code of the process. Never rejects. */
export async function runCommand(args: readonly string[], machine: Machine): Promise<number> {
  registerRareReaders();
  const asked = readAsked(args);
  const lang = 'misuse' in asked ? undefined : asked.lang;
  const words = /^de\b/i.test(lang ?? machine.lang) ? de : en;
  if ('misuse' in asked) return refuse(asked, machine, words);
  return act(asked, machine, words);
}

function act(asked: Asked, machine: Machine, words: CommandWords): Promise<number> | number {
  switch (asked.action) {
    case 'check':
      return check(asked, machine, words);
    case 'convert':
      return convert(asked, machine, words);
    case 'init':
      return init(asked, machine, words);
    case 'version':
      machine.out(`${machine.version}\n`);
      return EXIT.fine;
    case 'help':
      machine.out(words.manual(machine.version, asked.about));
      return EXIT.fine;
  }
}

function refuse(misuse: Misuse, machine: Machine, words: CommandWords): number {
  const command = ['event-timeline', misuse.action, '--help'].filter(Boolean).join(' ');
  machine.err(`event-timeline: ${words.misuse(misuse)}\n${words.seeHelp(command)}\n`);
  return EXIT.usage;
}
