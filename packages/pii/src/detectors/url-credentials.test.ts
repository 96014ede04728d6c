import { fc, test as property } from "@fast-check/vitest";
import { expect, test } from "vitest";
import { compile } from "../scan.ts";
import { email } from "./email.ts";
import { urlCredentials } from "./url-credentials.ts";

const scanner = compile([urlCredentials]);
const found = (text: string) => scanner.scan(text).map(({ start, end }) => text.slice(start, end));

test.each([
  { text: "https://anna:geheim@example.org/", expected: ["anna:geheim"] },
  { text: "postgres://app:p4ss%40w0rd@db.internal:5432/x?ssl=1", expected: ["app:p4ss%40w0rd"] },
  { text: "redis://:geheim@localhost:6379", expected: [":geheim"] },
  { text: "mongodb+srv://u:p@h1.example.net,h2.example.net/db", expected: ["u:p"] },
  { text: "ftp://anna:p@ss@example.org", expected: ["anna:p@ss"] },
  { text: "http://u:p@[2001:db8::1]/", expected: ["u:p"] },
  { text: '{"url":"amqp://müller:größe@mq"}', expected: ["müller:größe"] },
  { text: "(https://a:b@c.de)", expected: ["a:b"] },
  { text: "<a href='https://a:b@c.de'>", expected: ["a:b"] },
  { text: "Server=db;User Id=sa;Password=Ab3$x!;", expected: ["Ab3$x!"] },
  { text: "Server=db;Uid=sa;Pwd='a;b';Encrypt=1", expected: ["'a;b'"] },
  { text: "host=db user=app password=Ab3x dbname=x", expected: ["Ab3x"] },
  { text: "jdbc:mysql://db/x?user=app&password=Ab3x&ssl=1", expected: ["Ab3x"] },
  { text: "SERVER=DB;UID=SA;PWD=Ab3x", expected: ["Ab3x"] },
  { text: "Password=Ab3x;Data Source=db", expected: ["Ab3x"] },
  { text: "https://a:b@c.de, https://d:e@f.de", expected: ["a:b", "d:e"] },
])("in $text it is found", ({ text, expected }) => {
  expect(found(text)).toEqual(expected);
});

test.each([
  { text: "https://example.org:8080/a@b", because: "the at sign stands in the path" },
  { text: "https://example.org:8080?mail=a@b.de", because: "the at sign stands in the query" },
  { text: "ssh://git@example.org/x.git", because: "there is no password" },
  { text: "https://anna:@example.org", because: "the password is empty" },
  { text: "http://localhost:3000,anna@example.org", because: "the address is another cell" },
  { text: "http://localhost:3000;anna@example.org", because: "the address is another cell" },
  { text: "http://localhost:3000 anna@example.org", because: "a blank ends the URL" },
  { text: "https://user:<password>@example.org", because: "it is a placeholder" },
  { text: `https://user:\${PASSWORD}@example.org`, because: "it is a variable" },
  { text: "https://user:$PW@example.org", because: "it is a variable" },
  { text: "https://user:***@example.org", because: "it is masked" },
  { text: "https://user:xxxx@example.org", because: "it is a placeholder" },
  { text: "https://anna:geheim@", because: "no host follows" },
  { text: "password=secret", because: "no server or user stands before" },
  { text: "Server=db;Password={password}", because: "it is a placeholder" },
  { text: "user=app\npassword=abc", because: "it stands on another line" },
  { text: "user=a;cwd=/home", because: "it is a directory" },
  { text: "12:30, anna@example.org", because: "it is a time and an address" },
])("in $text nothing is found: $because", ({ text }) => {
  expect(found(text)).toEqual([]);
});

test("it is a secret, the surer next to its label", () => {
  expect(scanner.scan(urlCredentials.example)).toMatchObject([{ category: "secret", confidence: 0.93 }]);
  expect(scanner.scan(`Zugangsdaten: ${urlCredentials.example}`)).toMatchObject([{ confidence: 0.98 }]);
});

test("it wins over what looks like an address", () => {
  expect(compile([email, urlCredentials]).scan(urlCredentials.example)).toMatchObject([{ kind: "url-credentials" }]);
});

const name = fc.stringMatching(/^[A-Za-z0-9]{1,20}$/);
property.prop([name, name.filter((value) => !/^x{3}/i.test(value)), fc.lorem()])(
  "any user and password are found between words",
  (user, password, words) => {
    expect(found(`${words} https://${user}:${password}@example.org/ ${words}`)).toEqual([`${user}:${password}`]);
  },
);

test("the work is linear in repeated beginnings", () => {
  for (const unit of ["://", "://a:", "://a:b@", "user=a;pwd=", ";password="]) {
    const work = (times: number) => scanner.countWork(unit.repeat(times));
    expect(work(8000)).toBeLessThan(work(4000) * 2.2);
  }
});
