/** The id of the heading over the comments of a part: where the focus goes when a comment leaves the list. */
export const COMMENTS_HEADING = 'synpunkter';
