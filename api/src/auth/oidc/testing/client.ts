/** Switchyard, as the identity providers of these tests know it. */
export const client = { id: 'switchyard', secret: 'a secret of the client' };
