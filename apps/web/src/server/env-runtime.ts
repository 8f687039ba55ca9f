/** Whether this is the Node server, not the build or an edge runtime. */
export function isNodeServer(): boolean {
  return process.env['NEXT_RUNTIME'] === 'nodejs';
}
