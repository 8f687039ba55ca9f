import { setTimeout as pause } from 'node:timers/promises';

// Runs on its own, in its own process group: reads `+pid` and `-pid` lines, and when its input ends (the
// process that started it is gone) stops what is still on the list, in the reverse of the order it came.
const watched = new Set();
let rest = '';
process.stdin.setEncoding('utf8');
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);

for await (const chunk of process.stdin) {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop() ?? '';
  for (const line of lines) {
    if (line.startsWith('+')) watched.add(Number(line.slice(1)));
    if (line.startsWith('-')) watched.delete(Number(line.slice(1)));
  }
}
const left = [...watched].reverse();
for (const pid of left) signal(pid, 'SIGTERM');
for (let waited = 0; waited < 5000 && left.some((pid) => signal(pid, 0)); waited += 100) await pause(100);
for (const pid of left) signal(process.platform === 'win32' ? pid : -pid, 'SIGKILL');

function signal(pid, name) {
  try {
    process.kill(pid, name);
    return true;
  } catch {
    return false;
  }
}
