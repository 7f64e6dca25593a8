import { expect, test } from 'vitest';
import { AuroraError, load } from '../../../src/index.ts';

function messageOf(text: string): string | null {
  try {
    load({ text });
    return null;
  } catch (error) {
    if (error instanceof AuroraError) return `${error.type}: ${error.report().message}`;
    throw error;
  }
}

test('a module that is not written can be imported, and says so when it is used', () => {
  expect(messageOf('import sqlite3, os')).toBe(null);
  expect(messageOf('import sqlite3\nname = sqlite3.__name__')).toBe(null);
  const message = "ImportError: Python's module sqlite3 is not part of aurora-config: 'connect' cannot be used";
  expect(messageOf("import sqlite3\nsqlite3.connect('a')")).toBe(message);
});

test('names can be imported from it, and say so when they are used', () => {
  const message = "ImportError: Python's module distutils.version is not part of aurora-config: 'LooseVersion' cannot be used";
  const imported = 'from distutils.version import LooseVersion\n';
  expect(messageOf(`${imported}name = LooseVersion`)).toBe(null);
  expect(messageOf(`${imported}LooseVersion('1')`)).toBe(message);
  expect(messageOf(`${imported}LooseVersion.parse`)).toBe(message);
  expect(messageOf(`${imported}class Version(LooseVersion):\n  pass`)).toBe(message);
  expect(messageOf(`${imported}list(LooseVersion)`)).toBe(message);
  expect(messageOf(`${imported}print LooseVersion`)).toBe(message);
});

test('so can the modules of a package', () => {
  expect(messageOf('import xml.etree.ElementTree as ET, xml.dom.minidom, encodings.utf_8, json.tool')).toBe(null);
  expect(messageOf('from xml.etree import ElementTree\nimport xml.etree.ElementTree\nassert xml.etree.ElementTree is ElementTree')).toBe(
    null,
  );
  const message = "ImportError: Python's module xml.etree.ElementTree is not part of aurora-config: 'parse' cannot be used";
  expect(messageOf("import xml.etree.ElementTree as ET\nET.parse('a.xml')")).toBe(message);
  expect(messageOf('import xml.foo')).toBe('ImportError: No module named foo');
  expect(messageOf('import concurrent.futures')).toBe('ImportError: No module named concurrent.futures');
  expect(messageOf('import json.foo')).toBe('ImportError: No module named foo');
});

test('a module that Python does not have cannot', () => {
  expect(messageOf('import shutill')).toBe('ImportError: No module named shutill');
});
