export type ServerName = 'mongodb' | 'temporal';

export type RunningServers = {
  readonly mongodbUri: string;
  readonly temporalAddress: string;
  readonly ports: { readonly mongodb?: number; readonly temporal?: number };
  readonly about: { readonly mongodb: string; readonly temporal: string };
  pidOf(name: ServerName): number | undefined;
  /** SIGKILL, as in a power cut; nothing starts it again but `restart`. */
  kill(name: ServerName): Promise<void>;
  /** As `kill`, but unforeseen: `onExit` hears of it. */
  crash(name: ServerName): Promise<void>;
  /** Same port, same data; resolves when it answers. */
  restart(name: ServerName): Promise<void>;
  stop(): Promise<void>;
};

export type StartServersOptions = {
  /** A folder of the caller's own; made when missing. */
  readonly dataDir: string;
  readonly ports?: { readonly mongodb?: number; readonly temporal?: number };
  readonly env?: NodeJS.ProcessEnv;
  readonly log?: (text: string) => void;
  readonly onExit?: (name: ServerName, code: number | null, signal: string | null) => void;
};

export function startServers(options: StartServersOptions): Promise<RunningServers>;

export type FoundProgram = {
  readonly kind: string;
  readonly command: string;
  readonly version: string;
  readonly source: string;
  args(port: number, folder: string): string[];
};

export function provisionMongo(options?: {
  readonly env?: NodeJS.ProcessEnv;
  readonly log?: (text: string) => void;
  readonly prefer?: string;
}): Promise<FoundProgram | { readonly kind: 'external'; readonly uri: string }>;

export function provisionTemporal(options?: {
  readonly env?: NodeJS.ProcessEnv;
  readonly log?: (text: string) => void;
}): Promise<FoundProgram | { readonly kind: 'external'; readonly address: string }>;
