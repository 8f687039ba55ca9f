/**
 * Calls `stop(why)` once, at the first of: Ctrl-C, a polite kill, a closed terminal, or the death of the
 * process that handed over to us. Later signals of the same wish (npm and the terminal both pass them on) are ignored.
 */
export function onStopRequest(stop) {
  let asked = false;
  const ask = (why) => {
    if (asked) return;
    asked = true;
    void stop(why);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => ask(signal));
  if (process.channel) process.on('disconnect', () => ask('the command that started this is gone'));
}
