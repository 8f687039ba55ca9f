/** The zone in which every day of the product begins and ends. Named here and nowhere else (style rule 21). */
export const TIME_ZONE = 'Europe/Stockholm';
