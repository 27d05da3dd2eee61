import { createServer, type Server } from 'node:http';
import { launchChromium } from './chromium';
import { freePort } from '@switchyard/embedded';

describe.each(['any', 'packaged'] as const)('Chromium (%s)', (binary) => {
  let server: Server;
  let address: string;

  beforeAll(async () => {
    const port = await freePort();
    address = `http://127.0.0.1:${port}/`;
    server = createServer((_request, response) =>
      response
        .setHeader('content-type', 'text/html')
        .end('<h1>…</h1><script>document.querySelector("h1").textContent = 6 * 7</script>'),
    );
    await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  });
  afterAll(() => server.close());

  it('renders a page, runs its script and draws text', async () => {
    const { context, close } = await launchChromium({ binary });
    try {
      const page = await context.newPage();
      await page.goto(address);
      expect(await page.locator('h1').textContent()).toBe('42');
      expect((await page.locator('h1').boundingBox())?.height).toBeGreaterThan(20);
      expect((await page.screenshot()).byteLength).toBeGreaterThan(3_000);
    } finally {
      await close();
    }
  }, 120_000);
});
