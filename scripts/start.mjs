// `npm start` and `npm run dev`. Runs on the machine's own Node with nothing installed yet, so this file and
// bootstrap/ use only Node built-ins; the work itself happens in launcher.ts on the Node 24 that npm brings.
const major = Number(process.versions.node.split('.')[0])
if (major < 20) {
  console.error(
    `EduStream needs Node 20 or later and this is Node ${process.versions.node}. Install a newer Node (nodejs.org), then run the command again.`,
  )
  process.exitCode = 1
} else {
  import('./bootstrap/runStart.mjs').then(({ runStart }) => runStart(process.argv.slice(2)))
}
