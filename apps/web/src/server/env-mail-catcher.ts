/** Where the demo's mail catcher keeps its mails, one JSON file each; `null` when there is no catcher. */
export function mailCatcherDir(): string | null {
  return process.env['MAIL_CATCHER_DIR'] ?? null;
}
