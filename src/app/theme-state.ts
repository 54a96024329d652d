import type { IReadonlyTheme } from '@microsoft/sp-component-base';
import type { HostTheme } from '../host/host-info';
import { hostTheme } from '../host/theme';

/** The look as the host last told it; SharePoint and Teams tell theirs separately and at any time. */
export class ThemeState {
  private theme: IReadonlyTheme | undefined;
  private teamsTheme: string | undefined;
  private current: HostTheme;
  private readonly listeners = new Set<() => void>();

  public constructor(theme: IReadonlyTheme | undefined) {
    this.theme = theme;
    this.current = hostTheme(theme, undefined);
  }

  public get(): HostTheme { return this.current; }

  public setTheme(theme: IReadonlyTheme | undefined): void {
    this.theme = theme;
    this.tell();
  }

  public setTeamsTheme(name: string | undefined): void {
    this.teamsTheme = name;
    this.tell();
  }

  /** Returns the way to stop listening. */
  public subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }

  private tell(): void {
    this.current = hostTheme(this.theme, this.teamsTheme);
    for (const listener of this.listeners) listener();
  }
}
