import packageJson from '../../../package.json' with { type: 'json' };

/** The version of the product, as in package.json when it was built. */
export class ProductVersion {
  readonly version: string = packageJson.version;
}
