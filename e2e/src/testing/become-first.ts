import type { Page } from 'playwright-core';

/** The first person of a yard, as the specs have it. */
export const firstPerson = {
  name: 'Ada Lovelace',
  email: 'ada@yard.example',
  password: 'correct horse battery staple',
};

/** Opens the link for the first person, fills its form in, and waits until the dashboard is there. */
export async function becomeFirst(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(firstPerson.name);
  await page.getByLabel('E-mail address').fill(firstPerson.email);
  await page.getByLabel('New password', { exact: true }).fill(firstPerson.password);
  await page.getByRole('button', { name: 'Create account' }).click();
  await page.getByRole('button', { name: `Account of ${firstPerson.name}` }).waitFor();
}
