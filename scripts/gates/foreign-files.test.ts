import { hashOf, whyForeign } from './foreign-files';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const none: ReadonlySet<string> = new Set();

test.each([
  ['local/host/sp-default-assembly_en-us.js', ''],
  ['local/x/sp-webpart-base_default_edd8642eb190fb93e1ea.js', ''],
  ['sharepoint/solution/hallbarhetssakring.sppkg', ''],
  ['local/a.js', '/*! Copyright (c) Microsoft Corporation. All rights reserved. */'],
  ['local/b.js', 'define("974a7777-0990-4136-8fa6-95d80114c2e0_1.23.2",["x"],()=>0)'],
  ['local/c.js', '(self["webpackJsonp_467dc675-7cc5-4709-8aac-78e3b71bd2f6_1.23.2"]=[])'],
])('%s is foreign', (name, text) => {
  expect(whyForeign(name, bytes(text), none)).toBeDefined();
});

test('a copy under another name is known by its content', () => {
  const copy = bytes('anything at all');
  expect(whyForeign('docs/picture.bin', copy, new Set([hashOf(copy)]))).toContain('byte for byte');
});

test.each([
  ['src/webparts/assessment/AssessmentWebPart.ts', "import { BaseClientSideWebPart } from '@microsoft/sp-webpart-base';"],
  ['README.md', 'The runtime is under https://aka.ms/spfx/license.'],
  ['local/host/runtime/components.ts', "new Set(['@msinternal/sp-telemetry'])"],
])('%s is ours', (name, text) => {
  expect(whyForeign(name, bytes(text), none)).toBeUndefined();
});
