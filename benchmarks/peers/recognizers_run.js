// Recognizers-Text (Microsoft), the npm suite: numbers, and the unit models over them. argv[2] is its node_modules.
const path = require("path");
const started = process.hrtime.bigint();
const suite = require(path.join(process.argv[2], "@microsoft/recognizers-text-suite"));
const imported = Number(process.hrtime.bigint() - started) / 1e9;
const version = require(path.join(process.argv[2], "@microsoft/recognizers-text-suite/package.json")).version;
const CULTURE = { en: "en-us", zh: "zh-cn" };
const MODELS = [
  suite.recognizePercentage, suite.recognizeCurrency, suite.recognizeDimension, suite.recognizeAge,
  suite.recognizeTemperature, suite.recognizeNumber,
];

function read(record) {
  const found = [];
  for (const model of MODELS) {
    for (const hit of model(record.text, CULTURE[record.lang])) {
      const start = hit.start, end = hit.end + 1;
      if (!hit.resolution || hit.resolution.value == null || found.some((f) => start < f.end && f.start < end)) continue;
      const percent = String(hit.resolution.value).endsWith("%");
      found.push({
        start, end, value: parseFloat(hit.resolution.value), bound: "exact",
        unit: percent ? "%" : hit.typeName === "age" ? `${hit.resolution.unit}s old` : hit.resolution.unit || "",
      });
    }
  }
  return found;
}

const lines = require("fs").readFileSync(0, "utf8").split("\n").filter(Boolean).map(JSON.parse);
const records = lines.filter((r) => r.task !== "date" && CULTURE[r.lang]);
Object.keys(CULTURE).forEach((lang) => read({ lang, text: "1" })); // it builds its models at the first use
let failed = 0;
function pass() {
  failed = 0;
  return records.map((r) => {
    try {
      return { id: r.id, pred: read(r) };
    } catch {
      failed += 1;
      return { id: r.id, pred: [] };
    }
  });
}
pass(); // what it builds at the first use of each rule is not counted, for none of them
const begin = process.cpuUsage();
const answers = pass();
const used = process.cpuUsage(begin);
const seconds = (used.user + used.system) / 1e6;
const meta = { version, imported, langs: ["en", "zh"], tasks: ["number"], seconds, records: records.length, failed };
for (const line of [{ meta }, ...answers]) console.log(JSON.stringify(line));
