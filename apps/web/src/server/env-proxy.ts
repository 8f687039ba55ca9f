/** What the proxy needs to know; read apart from `env.ts`, which has more to parse than each request can bear. */
export const proxyEnv = {
  isDevelopment: process.env['NODE_ENV'] === 'development',
  /** Whether people reach the product over https: decides HSTS. */
  isHttps: process.env['APP_URL']?.startsWith('https://') ?? false,
} as const;
