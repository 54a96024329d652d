import { refusal, wrongParameters, type Operation } from '../run/connector';
import type { Outbox } from './outbox';

const NEEDED = ['emailMessage/To', 'emailMessage/Subject', 'emailMessage/Body'];
const ADDRESS = /^[^\s@;,]+@[^\s@;,]+$/;

/** "Send an email (V2)", into the outbox. Addresses are parted by semicolons; empty places between them are passed over. */
export const outlookOperations = (outbox: Outbox): Readonly<Record<string, Operation>> => ({
  SendEmailV2: (parameters) => {
    const wrong = wrongParameters(parameters, NEEDED, ['emailMessage/Cc', 'emailMessage/Importance']);
    if (wrong !== undefined) return Promise.resolve(wrong);
    const text = (name: string): string => String(parameters[`emailMessage/${name}`] ?? '');
    const addresses = [...text('To').split(';'), ...text('Cc').split(';')].map((one) => one.trim()).filter((one) => one !== '');
    const bad = addresses.find((one) => !ADDRESS.test(one));
    if (addresses.length === 0 || bad !== undefined) return Promise.resolve(refusal(400, `'${bad ?? ''}' is no address.`));
    outbox.add({ kind: 'mail', to: text('To'), cc: text('Cc'), subject: text('Subject'), body: text('Body') });
    return Promise.resolve({ statusCode: 200, body: null });
  },
});
