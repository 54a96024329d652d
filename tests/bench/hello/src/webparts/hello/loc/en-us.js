define([], function () {
  return { PaneDescription: 'Description', BasicGroup: 'Group', DescriptionLabel: 'Description' };
});
