import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@switchyard/domain';

/** Who may use a route or socket event: holders of a permission, people, anyone who has signed in, or everybody. */
export type Access = { to: Permission | 'people' | 'signed-in' | 'everybody' };

export const accessKey = 'switchyard:access';

/** For those who hold `permission`. */
export const Requires = (permission: Permission) => SetMetadata(accessKey, { to: permission } satisfies Access);

/** For everyone who has signed in, person or program, whatever their role. */
export const ForSignedIn = () => SetMetadata(accessKey, { to: 'signed-in' } satisfies Access);

/** For people who have signed in, whatever their role; not for programs with a key. */
export const ForPeople = () => SetMetadata(accessKey, { to: 'people' } satisfies Access);

/** For everybody, signed in or not. */
export const OpenToAll = () => SetMetadata(accessKey, { to: 'everybody' } satisfies Access);
