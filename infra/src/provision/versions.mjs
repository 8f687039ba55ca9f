/** The versions this checkout runs on. A cached program is keyed by them and never shared between two versions. */
export const versions = {
  mongod: '8.2.6',
  secantus: '0.5.3-beta.193',
  secantusWheel: '0.7.0b3',
  temporalCli: '1.8.2',
  temporalServer: '1.31.2',
};
