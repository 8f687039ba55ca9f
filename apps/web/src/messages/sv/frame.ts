/** Words of the frame that stands even when nothing else does; alone, since every page loads them. */
export const frameWords = {
  product: 'Överens',
  /** Stands where a municipality's name stands on its own pages. */
  nobodys: 'Kommun och civilsamhälle',
  skip: 'Hoppa till innehållet',
  toStart: 'Till startsidan',
} as const;
