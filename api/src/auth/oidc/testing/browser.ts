interface StoredCookie {
  value: string;
  path: string;
}

/** Where a browser was sent to in the end, and by way of which addresses. */
export interface Journey {
  /** The last address, which was not opened. */
  end: URL;
  passed: URL[];
}

const mostRedirects = 20;

/** As much of a browser as a sign-in needs: it keeps cookies by origin and path, and follows redirects of servers. */
export class Browser {
  private readonly cookies = new Map<string, Map<string, StoredCookie>>();

  /** Goes on until it is sent to an address for which `goesOn` is false. */
  async visit(address: string, goesOn: (url: URL) => boolean): Promise<Journey> {
    const passed: URL[] = [];
    let url = new URL(address);
    do {
      if (passed.push(url) > mostRedirects) throw new Error(`${url.origin} redirects without end`);
      const response = await this.open(url);
      const location = response.headers.get('location');
      if (!location)
        throw new Error(`${url.origin}${url.pathname} answered ${response.status} ${await response.text()}`);
      url = new URL(location, url);
    } while (goesOn(url));
    return { end: url, passed };
  }

  async open(url: URL): Promise<Response> {
    const response = await fetch(url, { redirect: 'manual', headers: { cookie: this.header(url) } });
    for (const line of response.headers.getSetCookie()) this.keep(url, line);
    return response;
  }

  /** The value of a cookie, or undefined. */
  cookie(origin: string, name: string): string | undefined {
    return this.cookies.get(origin)?.get(name)?.value;
  }

  /** Puts another value into a cookie it has. */
  change(origin: string, name: string, value: string): void {
    const cookie = this.cookies.get(origin)?.get(name);
    if (!cookie) throw new Error(`there is no cookie ${name}`);
    cookie.value = value;
  }

  private header({ origin, pathname }: URL): string {
    const cookies = [...(this.cookies.get(origin) ?? [])];
    return cookies
      .flatMap(([name, { value, path }]) => (pathname.startsWith(path) ? `${name}=${value}` : []))
      .join('; ');
  }

  private keep({ origin }: URL, line: string): void {
    const [pair = '', ...attributes] = line.split(';').map((part) => part.trim());
    const at = (name: string) =>
      attributes.find((part) => part.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1);
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const jar = this.cookies.get(origin) ?? new Map<string, StoredCookie>();
    this.cookies.set(origin, jar);
    const isGone = new Date(at('expires') ?? '2999-01-01').getTime() <= Date.now();
    if (isGone) jar.delete(name);
    else jar.set(name, { value, path: at('path') ?? '/' });
  }
}
