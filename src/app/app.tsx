import * as React from 'react';
import { ProductProvider, type Product } from '../data/bindings/product-context';
import type { Texts } from '../i18n/load-texts';
import { TextsProvider } from '../i18n/texts-context';
import { ThemeScope } from '../ui/theme/theme-scope';
import { ErrorBoundary } from './error-boundary';
import type { FirstAnswer } from './first-answer';
import { firstPlace, targetOf, type Place, type Screen } from './place';
import type { ThemeState } from './theme-state';
import { View } from './view';

export interface AppProps {
  readonly product: Product;
  readonly texts: Partial<Texts>;
  readonly first: FirstAnswer;
  readonly screen: Screen;
  readonly theme: ThemeState;
  /** Whether the page around the web part has no main landmark of its own. */
  readonly isMain: boolean;
}

/** The product as a web part shows it: look, words, ports, and the place the person is at. */
export const App: React.FC<AppProps> = ({ product, texts, first, screen, theme, isMain }) => {
  const [look, setLook] = React.useState(() => theme.get());
  React.useEffect(() => {
    const follow = (): void => setLook(theme.get());
    // The host may have changed its theme between the first drawing and now.
    follow();
    return theme.subscribe(follow);
  }, [theme]);
  const [place, setPlace] = React.useState<Place>(() => firstPlace(screen, product.host.target));
  const [early, setEarly] = React.useState(first);

  const goTo = React.useCallback((next: Place): void => {
    setEarly(null);
    setPlace(next);
    const { caseId, part } = targetOf(next, screen);
    product.actions.show(caseId, part);
  }, [product, screen]);

  const handleFail = (name: string, text: string): void => {
    const { caseId } = targetOf(place, screen);
    void product.events.note({ kind: 'appFailed', name, source: `${screen}/${place.at}`, assessmentId: caseId, text });
  };

  return (
    <ThemeScope mode={look.mode} palette={look.palette} lang={product.host.language} isMain={isMain}>
      <TextsProvider texts={texts}>
        <ProductProvider value={product}>
          <ErrorBoundary onFail={handleFail}>
            <View place={place} first={early} home={screen} onGo={goTo} />
          </ErrorBoundary>
        </ProductProvider>
      </TextsProvider>
    </ThemeScope>
  );
};
