/** What `model` may not import. */
export const border = 'border';
