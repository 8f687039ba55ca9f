import { createServer } from 'node:net';

/**
 * A TCP port of this machine that nothing listens on now. `preferred` is taken when it is free, which keeps
 * addresses alike from one start to the next.
 */
export async function freePort(preferred) {
  if (preferred && (await isFree(preferred))) return preferred;
  return listenBriefly(0);
}

/** Whether `port` can be listened on here. */
export async function isFree(port) {
  return listenBriefly(port).then(
    () => true,
    () => false,
  );
}

/** The ports named by people must be theirs: a port that is set and taken is an error, not a reason to choose. */
export async function portFor({ name, set, preferred }) {
  if (!set) return freePort(preferred);
  const port = Number(set);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Error(`${name}=${set} is not a port number`);
  if (!(await isFree(port))) {
    throw new Error(`${name}=${port} is in use by another program; choose another, or leave ${name} unset`);
  }
  return port;
}

function listenBriefly(port) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => {
      const { port: got } = server.address();
      server.close(() => resolve(got));
    });
  });
}
