-- Asks about citizens at random. Arguments: once-only or evidence; number of citizens; token.
local kind, citizens, token, thread = nil, nil, nil, 0

function setup(t)
  thread = thread + 1
  t:set("number", thread)
end

function init(arguments)
  kind, citizens, token = arguments[1], tonumber(arguments[2]), arguments[3]
  math.randomseed(os.time() + number * 7919)
  wrk.method = "POST"
  wrk.headers["Authorization"] = "Bearer " .. token
  wrk.headers["Content-Type"] = "application/json"
end

function request()
  local i = math.random(1, citizens)
  local asking = string.format(
    '{"citizenId": "001%09d", "procedure": "1.001612", "dossier": "H41.12-261123-0001", "purpose": "bench"}', i)
  if kind == "once-only" then
    return wrk.format(nil, "/api/v1/once-only-checks", nil, asking)
  end
  local record = string.format("%08x-0000-4000-8000-%012x", (i * 2654435761) % 4294967296, 1)
  return wrk.format(nil, "/api/v1/evidence-requests", nil,
    string.format('{"asking": %s, "records": ["%s"]}', asking, record))
end

function done(summary, latency)
  local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.write
    + summary.errors.timeout
  io.write(string.format("RESULT %.1f %.2f %.2f %d %d\n", summary.requests * 1e6 / summary.duration,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, failed, summary.requests))
end
