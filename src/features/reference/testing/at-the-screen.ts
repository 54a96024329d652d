import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';

/** What a person does on the screen for method and goals, by the Swedish words on it. */
export const nav = (): HTMLElement => screen.getByRole('navigation', { name: 'Vad ni kan ändra' });
export const choose = (name: RegExp): Promise<void> => userEvent.click(within(nav()).getByRole('button', { name }));
export const open = (name: string | RegExp): Promise<void> => userEvent.click(screen.getByRole('button', { name }));
export const write = (label: string, text: string): void => { fireEvent.change(screen.getByLabelText(new RegExp(`^${label}`)), { target: { value: text } }); };
export const review = (): Promise<void> => open('Granska och publicera');
export const publish = (): Promise<void> => open(/^Publicera utgåva/);

export const renameUnit = async (text: string): Promise<void> => {
  await choose(/^Enheter/);
  await open('Regional utveckling');
  write('Namn på svenska', text);
};
