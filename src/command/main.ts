import process from 'node:process';
import { nodeMachine } from './node-machine.ts';
import { runCommand } from './run.ts';

// Whoever reads only the beginning (`| head`) closes the pipe: that is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
process.exitCode = await runCommand(process.argv.slice(2), await nodeMachine());
