// Written by `npm run update`.

/** All rules by name. */
export const rules = {}
