import { permissions, permissionsOf, roles } from './permission';

describe('roles', () => {
  it('grow: each holds all that the one before may do', () => {
    for (const [index, role] of roles.entries()) {
      const below = roles[index - 1];
      if (below) expect(permissionsOf(role)).toEqual(expect.arrayContaining([...permissionsOf(below)]));
    }
  });

  it('let a viewer look and change nothing', () => {
    expect(permissionsOf('viewer').filter((permission) => !permission.endsWith(':read'))).toEqual([]);
    expect(permissionsOf('viewer')).not.toContain('audit:read');
  });

  it('leave nothing that nobody may do', () => {
    expect(permissionsOf('admin')).toEqual(permissions);
  });
});
