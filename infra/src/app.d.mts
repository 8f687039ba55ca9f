export type AppProcess = 'mongodb' | 'temporal' | 'mail catcher' | 'worker' | 'web';

export type RunningApp = {
  /** Where the web answers. */
  readonly url: string;
  /** The environment the processes got: MONGODB_URI, TEMPORAL_ADDRESS, LINK_SECRET and the rest. */
  readonly settings: Readonly<Record<string, string | undefined>>;
  /** One JSON file per caught mail; the names sort by time. */
  readonly mailDir: string;
  readonly about: { readonly mongodb: string; readonly temporal: string };
  logFileOf(name: AppProcess): string | undefined;
  pidOf(name: AppProcess): number | undefined;
  /** SIGKILL; the supervisor starts it again, as it would in real life. */
  crash(name: AppProcess): Promise<void>;
  stop(): Promise<void>;
};

export type StartAppOptions = {
  /** The folder of the checkout. */
  readonly root: string;
  readonly dataDir: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly log?: (text: string) => void;
  readonly dev?: boolean;
  /** Calls the start off: what runs by then is stopped. */
  readonly signal?: AbortSignal;
};

/** Refuses with a sentence when the folder is in use, a port is taken, or a program cannot be had. */
export function startApp(options: StartAppOptions): Promise<RunningApp>;
