/** Who changes things on loopback, where there is no sign-in: the one person at this machine. */
export const localOwner = 'local-owner';
