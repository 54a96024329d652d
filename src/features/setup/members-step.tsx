import * as React from 'react';
import type { GroupMembers, GroupName } from '../../data/ports/site-setup';
import { useTexts } from '../../i18n/texts-context';
import { Button } from '../../ui/button/button';
import { Message } from '../../ui/feedback/message';
import { Skeleton } from '../../ui/feedback/skeleton';
import { Disclosure } from '../../ui/layout/disclosure';
import { PageHeader } from '../../ui/layout/page-header';
import { Stack } from '../../ui/layout/stack';
import { GroupCard } from './group-card';
import { useGroups, type Groups } from './use-groups';
import { useSetupFailure } from './use-setup-failure';
import styles from './setup.module.scss';

/** Those that a site cannot do without come first; the rest are one click away. */
const mainGroups: readonly GroupName[] = ['project', 'management'];
const otherGroups: readonly GroupName[] = ['readers', 'administrators', 'flow'];

const Cards: React.FC<{ readonly names: readonly GroupName[]; readonly groups: readonly GroupMembers[]; readonly from: Groups }> = ({ names, groups, from }) => (
  <Stack gap="m">
    {names.flatMap((name) => groups.filter(({ group }) => group === name)).map((group) => (
      <GroupCard key={group.group} group={group} adding={from.adding[group.group]} onAdd={(person) => from.add(group.group, person)} />
    ))}
  </Stack>
);

export interface MembersStepProps { readonly isAfterInstall: boolean; readonly onDone: () => void; readonly onDiagnosis: () => void }

/** Second step: who is in which group. Nothing here must be done before the tool can be opened. */
export const MembersStep: React.FC<MembersStepProps> = ({ isAfterInstall, onDone, onDiagnosis }) => {
  const all = useTexts('setup');
  const { loading, actions } = useTexts('common');
  const texts = all.members;
  const from = useGroups();
  const sentence = useSetupFailure(from.failure);
  const top = React.useRef<HTMLDivElement>(null);
  // The button that was pressed is gone; the page goes on from its top.
  React.useEffect(() => { if (isAfterInstall) top.current?.focus(); }, [isAfterInstall]);
  const empty = (from.groups ?? []).filter(({ group, members }) => mainGroups.includes(group) && members.length === 0)
    .map(({ group }) => texts.groups[group].title);

  return (
    <Stack gap="l">
      <div ref={top} tabIndex={-1} className={styles.top}>
        <PageHeader title={texts.title} overline={all.install.stepOf(2, 2)} subtitle={texts.lead} />
      </div>
      {from.failure !== null && <Message tone="warning" title={texts.unreadable} actions={<Button onClick={from.read}>{actions.retry}</Button>}>{sentence}</Message>}
      {from.groups === null && from.failure === null && <Skeleton label={loading} lines={4} height={32} />}
      {from.groups !== null && (
        <>
          <Cards names={mainGroups} groups={from.groups} from={from} />
          <Disclosure summary={texts.more}><Cards names={otherGroups} groups={from.groups} from={from} /></Disclosure>
        </>
      )}
      <div>
        {empty.length > 0 && <p className={styles.quiet}>{texts.stillEmpty(empty.join(` ${texts.and} `))}</p>}
        <Stack direction="row" gap="s" wrap>
          <Button kind="primary" onClick={onDone}>{texts.done}</Button>
          <Button kind="quiet" icon="checkCircle" onClick={onDiagnosis}>{texts.toDiagnosis}</Button>
        </Stack>
      </div>
    </Stack>
  );
};
