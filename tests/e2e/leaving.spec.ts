import { linkIn, oneMailEach } from './support/mailbox.ts';
import { takeStance } from './support/answering.ts';
import { expect, open, test } from './support/test.ts';

const agreement = 'Överenskommelse om samverkan i Almvik 2027–2030';
const body = 'hej@ungfritid.example';

test('what was chosen last is saved, though the page was left before the pause in which it saves', async ({
  someone,
}) => {
  const [invitation] = await oneMailEach([body], `Remiss: ${agreement}`);
  if (invitation === undefined) throw new Error('The body is invited.');
  const writing = await someone();
  await open(writing, linkIn(invitation));
  await takeStance(writing, 'Avstyrker');
  await writing.goto('about:blank');

  const elsewhere = await someone();
  await open(elsewhere, linkIn(invitation));
  const stance = elsewhere.getByRole('radiogroup', { name: 'Vad tycker ni om förslaget i stort?' });
  await expect(stance.getByRole('radio', { name: 'Avstyrker' })).toBeChecked();
});
