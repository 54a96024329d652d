import * as React from 'react';
import { useTexts } from '../i18n/texts-context';
import type { FirstAnswer } from './first-answer';
import type { Place, Screen } from './place';
import { screens } from './screens';
import { LoadingScreen } from './views/loading-screen';

const DepartmentView = React.lazy(async () => ({ default: (await screens.list()).DepartmentView }));
const CaseView = React.lazy(async () => ({ default: (await screens.case()).CaseView }));
const QueueView = React.lazy(async () => ({ default: (await screens.queue()).QueueView }));
const ReferenceView = React.lazy(async () => ({ default: (await screens.reference()).ReferenceView }));
const DiagnosisView = React.lazy(async () => ({ default: (await screens.diagnosis()).DiagnosisView }));
const SetupView = React.lazy(async () => ({ default: (await screens.setup()).SetupView }));

export interface ViewProps {
  readonly place: Place;
  /** The first screen's answer; given once, to the place the web part began at. */
  readonly first: FirstAnswer;
  /** Which web part this is: where "back" leads. */
  readonly home: Screen;
  readonly onGo: (place: Place) => void;
}

/** The screen of a place, fetched when somebody first goes there. */
export const View: React.FC<ViewProps> = ({ place, first, home, onGo }) => {
  const { loading } = useTexts('common');
  const handleHome = (): void => onGo(home === 'queue' ? { at: 'queue', caseId: null } : { at: 'list' });
  const handleSetup = (): void => onGo({ at: 'setup' });
  const handleDiagnosis = (): void => onGo({ at: 'diagnosis' });
  const handleOpen = (caseId: number, part: string | null = null): void => onGo({ at: 'case', caseId, part });
  const screen = (): React.ReactElement => {
    switch (place.at) {
      case 'list':
        return (
          <DepartmentView
            first={first?.of === 'list' ? first.answer : null} onOpen={handleOpen} onSetup={handleSetup} onReference={() => onGo({ at: 'reference' })}
            onDiagnosis={handleDiagnosis} onQueue={() => onGo({ at: 'queue', caseId: null })}
          />
        );
      case 'case':
        return <CaseView caseId={place.caseId} part={place.part} first={first?.of === 'case' ? first.answer : null} onLeave={handleHome} onSetup={handleSetup} />;
      case 'queue':
        return (
          <QueueView
            first={first?.of === 'queue' ? first.answer : null} caseId={place.caseId} onOpenCase={handleOpen} onSetup={handleSetup}
            onShow={(caseId) => onGo({ at: 'queue', caseId })} onLeave={home === 'queue' ? undefined : handleHome}
          />
        );
      case 'reference':
        return <ReferenceView onLeave={handleHome} />;
      case 'diagnosis':
        return <DiagnosisView onLeave={handleHome} onSetup={handleSetup} onOpen={handleOpen} />;
      case 'setup':
        return <SetupView onDone={handleHome} onDiagnosis={handleDiagnosis} />;
    }
  };
  return <React.Suspense fallback={<LoadingScreen label={loading} />}>{screen()}</React.Suspense>;
};
