/**
 * What each commitment of the agreement of 2025 was built on in that of 2018 (domain.md appendix B). Those of 2018
 * are named by principle, party and order, those of 2025 by party and order.
 */
export const KNOWN_LINEAGE: Readonly<Record<string, readonly string[]>> = {
  B1: ['LAN-B1', 'LAN-K2'],
  B2: ['DIA-C2'],
  B3: ['DIA-B1'],
  B4: ['OPP-B2', 'DIA-C1'],
  B5: ['OPP-B1'],
  K1: ['DIA-K3'],
  K2: [],
  K3: ['OPP-K1', 'SAM-K2'],
  K4: ['SAM-K3'],
  K5: ['OPP-K2'],
  K6: ['MAN-K2'],
  K7: ['MAN-K1'],
  K8: ['LAN-K1'],
  C1: [],
  C2: ['DIA-C3'],
  C3: ['LAN-C1'],
  C4: ['MAN-C3'],
  C5: ['SAM-C2'],
};
