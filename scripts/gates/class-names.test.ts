import { classNamesIn, findLostClassNames } from './class-names';

const lostIn = (scss: string): Promise<readonly string[]> => findLostClassNames('/x/a.module.scss', scss);

test('a name that the build takes for a CSS property gets lost', async () => {
  await expect(lostIn('.box { color: red; }\n.columns { display: grid; }')).resolves.toEqual(['columns']);
});

test('names that are only lost beside each other are found together', async () => {
  await expect(lostIn('.margin { color: red; }')).resolves.toEqual([]);
  await expect(lostIn('.margin { color: red; } .margin-top { color: blue; }')).resolves.toContain('margin-top');
});

test('ordinary names come through', async () => {
  await expect(lostIn('.sideBySide { .item:hover & { x: y } }\n.is_wide, .a > .b { width: 1.5em; }')).resolves.toEqual([]);
});

test('reads selectors, not values, comments or strings', () => {
  const scss = `
    @use '../theme/shared.scss' as s;
    // .comment { }
    /* .columns { } */
    .first { width: 0.5em; content: '.text'; @include s.narrow { .second { color: s.$x; } } }
    :global(.ms-Button) .third { color: map.get($a, b); &.fourth { x: y; } }
    @media (min-width: 40.5em) { .fifth { x: y; } }
  `;
  expect(classNamesIn(scss)).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
});
