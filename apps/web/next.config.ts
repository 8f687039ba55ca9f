import type { NextConfig } from 'next';

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  // Addresses carry tokens: nothing is told to anybody about where a person came from.
  { key: 'Referrer-Policy', value: 'no-referrer' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'accelerometer=(), camera=(), geolocation=(), gyroscope=(), microphone=(), payment=(), usb=()',
  },
];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  transpilePackages: [
    '@overens/api',
    '@overens/data',
    '@overens/documents',
    '@overens/domain',
    '@overens/forms',
    '@overens/templates',
    '@overens/text',
    '@overens/ui',
    '@overens/usecases',
    '@overens/workflows',
  ],
  // Native code, workers and dynamic requires: loaded by Node as they are, never bundled.
  serverExternalPackages: [
    '@temporalio/client',
    '@temporalio/common',
    '@temporalio/proto',
    '@grpc/grpc-js',
    'protobufjs',
    'mongoose',
    'mongodb',
    'nodemailer',
    'pino',
    'mammoth',
    'yauzl',
    'date-holidays',
    '@myriaddreamin/typst-ts-node-compiler',
    'docx',
  ],
  // `tsc -p apps/web` checks the types, with the same settings as every other package.
  typescript: { ignoreBuildErrors: true },
  headers: async () => [{ source: '/:path*', headers: securityHeaders }],
};

export default config;
