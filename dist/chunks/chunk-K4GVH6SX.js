import { createRequire as __createRequire } from "node:module";
const require = __createRequire(import.meta.url);
import {
  inOwnersOrder,
  isMade,
  isPast,
  isSigned,
  isUndone,
  macOf,
  parseRecord,
  parsed
} from "./chunk-WWWTCOAT.js";
import {
  historyBetween
} from "./chunk-37FROLCI.js";
import {
  covers
} from "./chunk-IMFSTL42.js";
import {
  createOnce,
  githubDiagnostic,
  isOurs,
  isRefused,
  isRequestFailure,
  pagesOf,
  tolerateFailure
} from "./chunk-5CZ4G4KV.js";
import {
  withoutCommands,
  withoutTokens
} from "./chunk-TOZC3MSG.js";
import {
  counted
} from "./chunk-MMUMCMMQ.js";
import {
  isObject,
  list,
  object
} from "./chunk-XEMECXA4.js";
import {
  __commonJS,
  __esm,
  __require,
  __toESM
} from "./chunk-LCC54T3V.js";

// node_modules/tunnel/lib/tunnel.js
var require_tunnel = __commonJS({
  "node_modules/tunnel/lib/tunnel.js"(exports) {
    "use strict";
    var net = __require("net");
    var tls = __require("tls");
    var http = __require("http");
    var https = __require("https");
    var events = __require("events");
    var assert = __require("assert");
    var util = __require("util");
    exports.httpOverHttp = httpOverHttp2;
    exports.httpsOverHttp = httpsOverHttp2;
    exports.httpOverHttps = httpOverHttps2;
    exports.httpsOverHttps = httpsOverHttps2;
    function httpOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http.request;
      return agent;
    }
    function httpsOverHttp2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = http.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    function httpOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https.request;
      return agent;
    }
    function httpsOverHttps2(options) {
      var agent = new TunnelingAgent(options);
      agent.request = https.request;
      agent.createSocket = createSecureSocket;
      agent.defaultPort = 443;
      return agent;
    }
    function TunnelingAgent(options) {
      var self = this;
      self.options = options || {};
      self.proxyOptions = self.options.proxy || {};
      self.maxSockets = self.options.maxSockets || http.Agent.defaultMaxSockets;
      self.requests = [];
      self.sockets = [];
      self.on("free", function onFree(socket, host, port, localAddress) {
        var options2 = toOptions(host, port, localAddress);
        for (var i = 0, len = self.requests.length; i < len; ++i) {
          var pending = self.requests[i];
          if (pending.host === options2.host && pending.port === options2.port) {
            self.requests.splice(i, 1);
            pending.request.onSocket(socket);
            return;
          }
        }
        socket.destroy();
        self.removeSocket(socket);
      });
    }
    util.inherits(TunnelingAgent, events.EventEmitter);
    TunnelingAgent.prototype.addRequest = function addRequest(req, host, port, localAddress) {
      var self = this;
      var options = mergeOptions({ request: req }, self.options, toOptions(host, port, localAddress));
      if (self.sockets.length >= this.maxSockets) {
        self.requests.push(options);
        return;
      }
      self.createSocket(options, function(socket) {
        socket.on("free", onFree);
        socket.on("close", onCloseOrRemove);
        socket.on("agentRemove", onCloseOrRemove);
        req.onSocket(socket);
        function onFree() {
          self.emit("free", socket, options);
        }
        function onCloseOrRemove(err) {
          self.removeSocket(socket);
          socket.removeListener("free", onFree);
          socket.removeListener("close", onCloseOrRemove);
          socket.removeListener("agentRemove", onCloseOrRemove);
        }
      });
    };
    TunnelingAgent.prototype.createSocket = function createSocket(options, cb) {
      var self = this;
      var placeholder = {};
      self.sockets.push(placeholder);
      var connectOptions = mergeOptions({}, self.proxyOptions, {
        method: "CONNECT",
        path: options.host + ":" + options.port,
        agent: false,
        headers: {
          host: options.host + ":" + options.port
        }
      });
      if (options.localAddress) {
        connectOptions.localAddress = options.localAddress;
      }
      if (connectOptions.proxyAuth) {
        connectOptions.headers = connectOptions.headers || {};
        connectOptions.headers["Proxy-Authorization"] = "Basic " + new Buffer(connectOptions.proxyAuth).toString("base64");
      }
      debug2("making CONNECT request");
      var connectReq = self.request(connectOptions);
      connectReq.useChunkedEncodingByDefault = false;
      connectReq.once("response", onResponse);
      connectReq.once("upgrade", onUpgrade);
      connectReq.once("connect", onConnect);
      connectReq.once("error", onError);
      connectReq.end();
      function onResponse(res) {
        res.upgrade = true;
      }
      function onUpgrade(res, socket, head) {
        process.nextTick(function() {
          onConnect(res, socket, head);
        });
      }
      function onConnect(res, socket, head) {
        connectReq.removeAllListeners();
        socket.removeAllListeners();
        if (res.statusCode !== 200) {
          debug2(
            "tunneling socket could not be established, statusCode=%d",
            res.statusCode
          );
          socket.destroy();
          var error2 = new Error("tunneling socket could not be established, statusCode=" + res.statusCode);
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self.removeSocket(placeholder);
          return;
        }
        if (head.length > 0) {
          debug2("got illegal response body from proxy");
          socket.destroy();
          var error2 = new Error("got illegal response body from proxy");
          error2.code = "ECONNRESET";
          options.request.emit("error", error2);
          self.removeSocket(placeholder);
          return;
        }
        debug2("tunneling connection has established");
        self.sockets[self.sockets.indexOf(placeholder)] = socket;
        return cb(socket);
      }
      function onError(cause) {
        connectReq.removeAllListeners();
        debug2(
          "tunneling socket could not be established, cause=%s\n",
          cause.message,
          cause.stack
        );
        var error2 = new Error("tunneling socket could not be established, cause=" + cause.message);
        error2.code = "ECONNRESET";
        options.request.emit("error", error2);
        self.removeSocket(placeholder);
      }
    };
    TunnelingAgent.prototype.removeSocket = function removeSocket(socket) {
      var pos = this.sockets.indexOf(socket);
      if (pos === -1) {
        return;
      }
      this.sockets.splice(pos, 1);
      var pending = this.requests.shift();
      if (pending) {
        this.createSocket(pending, function(socket2) {
          pending.request.onSocket(socket2);
        });
      }
    };
    function createSecureSocket(options, cb) {
      var self = this;
      TunnelingAgent.prototype.createSocket.call(self, options, function(socket) {
        var hostHeader = options.request.getHeader("host");
        var tlsOptions = mergeOptions({}, self.options, {
          socket,
          servername: hostHeader ? hostHeader.replace(/:.*$/, "") : options.host
        });
        var secureSocket = tls.connect(0, tlsOptions);
        self.sockets[self.sockets.indexOf(socket)] = secureSocket;
        cb(secureSocket);
      });
    }
    function toOptions(host, port, localAddress) {
      if (typeof host === "string") {
        return {
          host,
          port,
          localAddress
        };
      }
      return host;
    }
    function mergeOptions(target) {
      for (var i = 1, len = arguments.length; i < len; ++i) {
        var overrides = arguments[i];
        if (typeof overrides === "object") {
          var keys = Object.keys(overrides);
          for (var j = 0, keyLen = keys.length; j < keyLen; ++j) {
            var k = keys[j];
            if (overrides[k] !== void 0) {
              target[k] = overrides[k];
            }
          }
        }
      }
      return target;
    }
    var debug2;
    if (process.env.NODE_DEBUG && /\btunnel\b/.test(process.env.NODE_DEBUG)) {
      debug2 = function() {
        var args = Array.prototype.slice.call(arguments);
        if (typeof args[0] === "string") {
          args[0] = "TUNNEL: " + args[0];
        } else {
          args.unshift("TUNNEL:");
        }
        console.error.apply(console, args);
      };
    } else {
      debug2 = function() {
      };
    }
    exports.debug = debug2;
  }
});

// node_modules/tunnel/index.js
var require_tunnel2 = __commonJS({
  "node_modules/tunnel/index.js"(exports, module) {
    module.exports = require_tunnel();
  }
});

// src/github/undici.ts
var fetch;
var init_undici = __esm({
  "src/github/undici.ts"() {
    fetch = globalThis.fetch;
  }
});

// node_modules/@actions/core/lib/summary.js
import { EOL } from "os";
import { constants, promises } from "fs";
var __awaiter = function(thisArg, _arguments, P, generator) {
  function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
      resolve(value);
    });
  }
  return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
      try {
        step(generator.next(value));
      } catch (e) {
        reject(e);
      }
    }
    function rejected(value) {
      try {
        step(generator["throw"](value));
      } catch (e) {
        reject(e);
      }
    }
    function step(result) {
      result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
  });
};
var { access, appendFile, writeFile } = promises;
var SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
var Summary = class {
  constructor() {
    this._buffer = "";
  }
  /**
   * Finds the summary file path from the environment, rejects if env var is not found or file does not exist
   * Also checks r/w permissions.
   *
   * @returns step summary file path
   */
  filePath() {
    return __awaiter(this, void 0, void 0, function* () {
      if (this._filePath) {
        return this._filePath;
      }
      const pathFromEnv = process.env[SUMMARY_ENV_VAR];
      if (!pathFromEnv) {
        throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
      }
      try {
        yield access(pathFromEnv, constants.R_OK | constants.W_OK);
      } catch (_a) {
        throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
      }
      this._filePath = pathFromEnv;
      return this._filePath;
    });
  }
  /**
   * Wraps content in an HTML tag, adding any HTML attributes
   *
   * @param {string} tag HTML tag to wrap
   * @param {string | null} content content within the tag
   * @param {[attribute: string]: string} attrs key-value list of HTML attributes to add
   *
   * @returns {string} content wrapped in HTML element
   */
  wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) {
      return `<${tag}${htmlAttrs}>`;
    }
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
  }
  /**
   * Writes text in the buffer to the summary buffer file and empties buffer. Will append by default.
   *
   * @param {SummaryWriteOptions} [options] (optional) options for write operation
   *
   * @returns {Promise<Summary>} summary instance
   */
  write(options) {
    return __awaiter(this, void 0, void 0, function* () {
      const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
      const filePath = yield this.filePath();
      const writeFunc = overwrite ? writeFile : appendFile;
      yield writeFunc(filePath, this._buffer, { encoding: "utf8" });
      return this.emptyBuffer();
    });
  }
  /**
   * Clears the summary buffer and wipes the summary file
   *
   * @returns {Summary} summary instance
   */
  clear() {
    return __awaiter(this, void 0, void 0, function* () {
      return this.emptyBuffer().write({ overwrite: true });
    });
  }
  /**
   * Returns the current summary buffer as a string
   *
   * @returns {string} string of summary buffer
   */
  stringify() {
    return this._buffer;
  }
  /**
   * If the summary buffer is empty
   *
   * @returns {boolen} true if the buffer is empty
   */
  isEmptyBuffer() {
    return this._buffer.length === 0;
  }
  /**
   * Resets the summary buffer without writing to summary file
   *
   * @returns {Summary} summary instance
   */
  emptyBuffer() {
    this._buffer = "";
    return this;
  }
  /**
   * Adds raw text to the summary buffer
   *
   * @param {string} text content to add
   * @param {boolean} [addEOL=false] (optional) append an EOL to the raw text (default: false)
   *
   * @returns {Summary} summary instance
   */
  addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
  }
  /**
   * Adds the operating system-specific end-of-line marker to the buffer
   *
   * @returns {Summary} summary instance
   */
  addEOL() {
    return this.addRaw(EOL);
  }
  /**
   * Adds an HTML codeblock to the summary buffer
   *
   * @param {string} code content to render within fenced code block
   * @param {string} lang (optional) language to syntax highlight code
   *
   * @returns {Summary} summary instance
   */
  addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && { lang });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML list to the summary buffer
   *
   * @param {string[]} items list of items to render
   * @param {boolean} [ordered=false] (optional) if the rendered list should be ordered or not (default: false)
   *
   * @returns {Summary} summary instance
   */
  addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map((item) => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML table to the summary buffer
   *
   * @param {SummaryTableCell[]} rows table rows
   *
   * @returns {Summary} summary instance
   */
  addTable(rows) {
    const tableBody = rows.map((row) => {
      const cells = row.map((cell) => {
        if (typeof cell === "string") {
          return this.wrap("td", cell);
        }
        const { header, data, colspan, rowspan } = cell;
        const tag = header ? "th" : "td";
        const attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
        return this.wrap(tag, data, attrs);
      }).join("");
      return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds a collapsable HTML details element to the summary buffer
   *
   * @param {string} label text for the closed state
   * @param {string} content collapsable content
   *
   * @returns {Summary} summary instance
   */
  addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML image tag to the summary buffer
   *
   * @param {string} src path to the image you to embed
   * @param {string} alt text description of the image
   * @param {SummaryImageOptions} options (optional) addition image attributes
   *
   * @returns {Summary} summary instance
   */
  addImage(src, alt, options) {
    const { width, height } = options || {};
    const attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
    const element = this.wrap("img", null, Object.assign({ src, alt }, attrs));
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML section heading element
   *
   * @param {string} text heading text
   * @param {number | string} [level=1] (optional) the heading level, default: 1
   *
   * @returns {Summary} summary instance
   */
  addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = ["h1", "h2", "h3", "h4", "h5", "h6"].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML thematic break (<hr>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML line break (<br>) to the summary buffer
   *
   * @returns {Summary} summary instance
   */
  addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML blockquote to the summary buffer
   *
   * @param {string} text quote text
   * @param {string} cite (optional) citation url
   *
   * @returns {Summary} summary instance
   */
  addQuote(text, cite) {
    const attrs = Object.assign({}, cite && { cite });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
  }
  /**
   * Adds an HTML anchor tag to the summary buffer
   *
   * @param {string} text link text/content
   * @param {string} href hyperlink
   *
   * @returns {Summary} summary instance
   */
  addLink(text, href) {
    const element = this.wrap("a", text, { href });
    return this.addRaw(element).addEOL();
  }
};
var _summary = new Summary();
var summary = _summary;

// node_modules/@actions/core/lib/command.js
import * as os from "os";

// node_modules/@actions/core/lib/utils.js
function toCommandValue(input) {
  if (input === null || input === void 0) {
    return "";
  } else if (typeof input === "string" || input instanceof String) {
    return input;
  }
  return JSON.stringify(input);
}
function toCommandProperties(annotationProperties) {
  if (!Object.keys(annotationProperties).length) {
    return {};
  }
  return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
  };
}

// node_modules/@actions/core/lib/command.js
function issueCommand(command, properties, message) {
  const cmd = new Command(command, properties, message);
  process.stdout.write(cmd.toString() + os.EOL);
}
function issue(name, message = "") {
  issueCommand(name, {}, message);
}
var CMD_STRING = "::";
var Command = class {
  constructor(command, properties, message) {
    if (!command) {
      command = "missing.command";
    }
    this.command = command;
    this.properties = properties;
    this.message = message;
  }
  toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
      cmdStr += " ";
      let first = true;
      for (const key in this.properties) {
        if (this.properties.hasOwnProperty(key)) {
          const val = this.properties[key];
          if (val) {
            if (first) {
              first = false;
            } else {
              cmdStr += ",";
            }
            cmdStr += `${key}=${escapeProperty(val)}`;
          }
        }
      }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
  }
};
function escapeData(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
}
function escapeProperty(s) {
  return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
}

// node_modules/@actions/core/lib/file-command.js
import * as crypto from "crypto";
import * as fs from "fs";
import * as os2 from "os";
function issueFileCommand(command, message) {
  const filePath = process.env[`GITHUB_${command}`];
  if (!filePath) {
    throw new Error(`Unable to find environment variable for file command ${command}`);
  }
  if (!fs.existsSync(filePath)) {
    throw new Error(`Missing file at path: ${filePath}`);
  }
  fs.appendFileSync(filePath, `${toCommandValue(message)}${os2.EOL}`, {
    encoding: "utf8"
  });
}
function prepareKeyValueMessage(key, value) {
  const delimiter = `ghadelimiter_${crypto.randomUUID()}`;
  const convertedValue = toCommandValue(value);
  if (key.includes(delimiter)) {
    throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
  }
  if (convertedValue.includes(delimiter)) {
    throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
  }
  return `${key}<<${delimiter}${os2.EOL}${convertedValue}${os2.EOL}${delimiter}`;
}

// node_modules/@actions/core/lib/core.js
import * as os4 from "os";

// node_modules/@actions/http-client/lib/index.js
var tunnel = __toESM(require_tunnel2(), 1);
init_undici();
var HttpCodes;
(function(HttpCodes2) {
  HttpCodes2[HttpCodes2["OK"] = 200] = "OK";
  HttpCodes2[HttpCodes2["MultipleChoices"] = 300] = "MultipleChoices";
  HttpCodes2[HttpCodes2["MovedPermanently"] = 301] = "MovedPermanently";
  HttpCodes2[HttpCodes2["ResourceMoved"] = 302] = "ResourceMoved";
  HttpCodes2[HttpCodes2["SeeOther"] = 303] = "SeeOther";
  HttpCodes2[HttpCodes2["NotModified"] = 304] = "NotModified";
  HttpCodes2[HttpCodes2["UseProxy"] = 305] = "UseProxy";
  HttpCodes2[HttpCodes2["SwitchProxy"] = 306] = "SwitchProxy";
  HttpCodes2[HttpCodes2["TemporaryRedirect"] = 307] = "TemporaryRedirect";
  HttpCodes2[HttpCodes2["PermanentRedirect"] = 308] = "PermanentRedirect";
  HttpCodes2[HttpCodes2["BadRequest"] = 400] = "BadRequest";
  HttpCodes2[HttpCodes2["Unauthorized"] = 401] = "Unauthorized";
  HttpCodes2[HttpCodes2["PaymentRequired"] = 402] = "PaymentRequired";
  HttpCodes2[HttpCodes2["Forbidden"] = 403] = "Forbidden";
  HttpCodes2[HttpCodes2["NotFound"] = 404] = "NotFound";
  HttpCodes2[HttpCodes2["MethodNotAllowed"] = 405] = "MethodNotAllowed";
  HttpCodes2[HttpCodes2["NotAcceptable"] = 406] = "NotAcceptable";
  HttpCodes2[HttpCodes2["ProxyAuthenticationRequired"] = 407] = "ProxyAuthenticationRequired";
  HttpCodes2[HttpCodes2["RequestTimeout"] = 408] = "RequestTimeout";
  HttpCodes2[HttpCodes2["Conflict"] = 409] = "Conflict";
  HttpCodes2[HttpCodes2["Gone"] = 410] = "Gone";
  HttpCodes2[HttpCodes2["TooManyRequests"] = 429] = "TooManyRequests";
  HttpCodes2[HttpCodes2["InternalServerError"] = 500] = "InternalServerError";
  HttpCodes2[HttpCodes2["NotImplemented"] = 501] = "NotImplemented";
  HttpCodes2[HttpCodes2["BadGateway"] = 502] = "BadGateway";
  HttpCodes2[HttpCodes2["ServiceUnavailable"] = 503] = "ServiceUnavailable";
  HttpCodes2[HttpCodes2["GatewayTimeout"] = 504] = "GatewayTimeout";
})(HttpCodes || (HttpCodes = {}));
var Headers;
(function(Headers2) {
  Headers2["Accept"] = "accept";
  Headers2["ContentType"] = "content-type";
})(Headers || (Headers = {}));
var MediaTypes;
(function(MediaTypes2) {
  MediaTypes2["ApplicationJson"] = "application/json";
})(MediaTypes || (MediaTypes = {}));
var HttpRedirectCodes = [
  HttpCodes.MovedPermanently,
  HttpCodes.ResourceMoved,
  HttpCodes.SeeOther,
  HttpCodes.TemporaryRedirect,
  HttpCodes.PermanentRedirect
];
var HttpResponseRetryCodes = [
  HttpCodes.BadGateway,
  HttpCodes.ServiceUnavailable,
  HttpCodes.GatewayTimeout
];

// node_modules/@actions/core/lib/platform.js
import os3 from "os";

// node_modules/@actions/io/lib/io-util.js
import * as fs2 from "fs";
var { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs2.promises;
var IS_WINDOWS = process.platform === "win32";
var READONLY = fs2.constants.O_RDONLY;

// node_modules/@actions/exec/lib/toolrunner.js
var IS_WINDOWS2 = process.platform === "win32";

// node_modules/@actions/core/lib/platform.js
var platform = os3.platform();
var arch = os3.arch();

// node_modules/@actions/core/lib/core.js
var ExitCode;
(function(ExitCode2) {
  ExitCode2[ExitCode2["Success"] = 0] = "Success";
  ExitCode2[ExitCode2["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
function setSecret(secret) {
  issueCommand("add-mask", {}, secret);
}
function getInput(name, options) {
  const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
  if (options && options.required && !val) {
    throw new Error(`Input required and not supplied: ${name}`);
  }
  if (options && options.trimWhitespace === false) {
    return val;
  }
  return val.trim();
}
function setOutput(name, value) {
  const filePath = process.env["GITHUB_OUTPUT"] || "";
  if (filePath) {
    return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
  }
  process.stdout.write(os4.EOL);
  issueCommand("set-output", { name }, toCommandValue(value));
}
function setFailed(message) {
  process.exitCode = ExitCode.Failure;
  error(message);
}
function debug(message) {
  issueCommand("debug", {}, message);
}
function error(message, properties = {}) {
  issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function warning(message, properties = {}) {
  issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function notice(message, properties = {}) {
  issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
function info(message) {
  process.stdout.write(message + os4.EOL);
}
function startGroup(name) {
  issue("group", name);
}
function endGroup() {
  issue("endgroup");
}
function saveState(name, value) {
  const filePath = process.env["GITHUB_STATE"] || "";
  if (filePath) {
    return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
  }
  issueCommand("save-state", { name }, toCommandValue(value));
}
function getState(name) {
  return process.env[`STATE_${name}`] || "";
}

// node_modules/@actions/github/lib/context.js
import { readFileSync, existsSync as existsSync2 } from "fs";
import { EOL as EOL5 } from "os";
var Context = class {
  /**
   * Hydrate the context from the environment
   */
  constructor() {
    var _a, _b, _c;
    this.payload = {};
    if (process.env.GITHUB_EVENT_PATH) {
      if (existsSync2(process.env.GITHUB_EVENT_PATH)) {
        this.payload = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, { encoding: "utf8" }));
      } else {
        const path = process.env.GITHUB_EVENT_PATH;
        process.stdout.write(`GITHUB_EVENT_PATH ${path} does not exist${EOL5}`);
      }
    }
    this.eventName = process.env.GITHUB_EVENT_NAME;
    this.sha = process.env.GITHUB_SHA;
    this.ref = process.env.GITHUB_REF;
    this.workflow = process.env.GITHUB_WORKFLOW;
    this.action = process.env.GITHUB_ACTION;
    this.actor = process.env.GITHUB_ACTOR;
    this.job = process.env.GITHUB_JOB;
    this.runAttempt = parseInt(process.env.GITHUB_RUN_ATTEMPT, 10);
    this.runNumber = parseInt(process.env.GITHUB_RUN_NUMBER, 10);
    this.runId = parseInt(process.env.GITHUB_RUN_ID, 10);
    this.apiUrl = (_a = process.env.GITHUB_API_URL) !== null && _a !== void 0 ? _a : `https://api.github.com`;
    this.serverUrl = (_b = process.env.GITHUB_SERVER_URL) !== null && _b !== void 0 ? _b : `https://github.com`;
    this.graphqlUrl = (_c = process.env.GITHUB_GRAPHQL_URL) !== null && _c !== void 0 ? _c : `https://api.github.com/graphql`;
  }
  get issue() {
    const payload = this.payload;
    return Object.assign(Object.assign({}, this.repo), { number: (payload.issue || payload.pull_request || payload).number });
  }
  get repo() {
    if (process.env.GITHUB_REPOSITORY) {
      const [owner, repo] = process.env.GITHUB_REPOSITORY.split("/");
      return { owner, repo };
    }
    if (this.payload.repository) {
      return {
        owner: this.payload.repository.owner.login,
        repo: this.payload.repository.name
      };
    }
    throw new Error("context.repo requires a GITHUB_REPOSITORY environment variable like 'owner/repo'");
  }
};

// node_modules/@actions/github/lib/github.js
var context = new Context();

// src/repository/github-records.ts
import { isDeepStrictEqual } from "node:util";

// src/repository/record-deployments.ts
import { createHash } from "node:crypto";
function signed(record, at) {
  return { ...record, at };
}
var mostBytes = 15e3;
async function writeRecord(github, record, at, details, key) {
  const { octokit, repository } = github;
  const description = details.description.slice(0, 140);
  const mac = key === void 0 ? "" : macOf(signed(record, at), key);
  const [first = {}, ...further] = chunksOf(record);
  const parts = [];
  for (const chunk of further)
    parts.push(await createDeployment(github, { record, task: partTask, description, payload: { v: 1, ...chunk } }));
  const { past: _, made: __, ...rest } = record;
  const payload = { ...rest, ...first, at, mac, ...parts.length > 0 && { parts } };
  const id = await createDeployment(github, { record, task, description, payload });
  if (record.begun) return;
  try {
    await octokit.rest.repos.createDeploymentStatus({
      ...repository,
      deployment_id: id,
      state: details.succeeded ? "success" : "failure",
      description,
      auto_inactive: false,
      log_url: record.run
    });
  } catch (error2) {
    if (!isRequestFailure(error2)) throw error2;
  }
}
async function withdrawRecord({ octokit, repository }, { owner, run }) {
  const { data } = await octokit.rest.repos.listDeployments({
    ...repository,
    environment: environmentOf(owner),
    task,
    per_page: 100
  });
  for (const { id, payload } of data) {
    if (parseRecord(payload)?.run !== run) continue;
    await octokit.rest.repos.createDeploymentStatus({ ...repository, deployment_id: id, state: "inactive" });
    await octokit.rest.repos.deleteDeployment({ ...repository, deployment_id: id });
  }
}
function chunksOf(record) {
  const entries = [
    ...record.undone.map((entry) => ({ undone: [entry] })),
    ...(record.made ?? []).map((one) => ({ made: [one] })),
    ...Object.entries(record.past ?? {}).map(([name, run]) => ({ past: { [name]: run } }))
  ];
  const chunks = [{ undone: [] }];
  let bytes = Buffer.byteLength(JSON.stringify({ ...record, undone: [], past: {}, made: [] }));
  for (const entry of entries) {
    const size = Buffer.byteLength(JSON.stringify(entry));
    if (bytes + size > mostBytes) {
      chunks.push({ undone: [] });
      bytes = 0;
    }
    const chunk = chunks.at(-1) ?? {};
    chunk.undone?.push(...entry.undone ?? []);
    if (entry.made !== void 0) chunk.made = [...chunk.made ?? [], ...entry.made];
    if (entry.past !== void 0) chunk.past = Object.assign(chunk.past ?? {}, entry.past);
    bytes += size;
  }
  return chunks;
}
function createDeployment({ octokit, repository }, deployment) {
  const { record, payload, description } = deployment;
  return createOnce(
    async () => {
      const { data } = await octokit.rest.repos.createDeployment({
        ...repository,
        ref: record.sha,
        environment: environmentOf(record.owner),
        task: deployment.task,
        payload: { ...payload },
        auto_merge: false,
        required_contexts: [],
        production_environment: false,
        transient_environment: false,
        description
      });
      if (!("id" in data)) throw new Error("GitHub answered a deployment with something else.");
      return data.id;
    },
    async () => void 0
  );
}
var task = "launchdarkly-workflow-sync";
var partTask = `${task}-part`;
function environmentOf(owner) {
  const name = `launchdarkly-workflows/${owner}`;
  if (name.length <= 200) return name;
  return `${name.slice(0, 180)}-${createHash("sha256").update(owner).digest("hex").slice(0, 12)}`;
}

// src/repository/record-search.ts
async function findRecords(github, owners, environments, key) {
  const passed = { foreign: 0, copies: 0, unproved: false, now: (/* @__PURE__ */ new Date()).toISOString() };
  const groups = [];
  for (const owner of owners) {
    const records = await ofOwner(github, owner, environments, key, passed);
    groups.push({ owner, records, newest: records.find(isUnderstood) });
  }
  const all = inOwnersOrder(groups);
  const [newest] = all;
  return {
    records: all.map((one) => one === "unreadable" ? one : { record: one.record, isProved: one.isProved }),
    diagnostics: [...told(passed), ...newest === void 0 || isProved(newest) ? [] : [doubtful(newest)]],
    now: passed.now
  };
}
async function ofOwner(github, owner, environments, key, passed) {
  const { octokit, repository } = github;
  const found = [];
  let isNewestFirst = true;
  let last = Number.POSITIVE_INFINITY;
  const pages = pagesOf(
    octokit.paginate.iterator(octokit.rest.repos.listDeployments, {
      ...repository,
      environment: environmentOf(owner),
      task,
      per_page: 100
    })
  );
  for await (const { data, headers } of pages) {
    if (headers.date !== void 0) passed.now = new Date(headers.date).toISOString();
    const ours = await isOurs(
      github,
      data.map(({ creator }) => creator?.login)
    );
    for (const [index, deployment] of data.entries()) {
      const { id } = deployment;
      isNewestFirst &&= id < last;
      last = id;
      const isOwn = ours[index] === true;
      const read = await readRecord(github, deployment, owner, key);
      if (read === "of another owner") continue;
      if (read === "copy") passed.copies++;
      else if (!isOwn && (read === "unreadable" || !read.isProved)) passed.foreign++;
      else if (read === "unreadable") found.push({ id, read });
      else if (environments?.some((name) => covers(read.record, name)) ?? true) {
        if (!isOwn && key === void 0) passed.unproved = true;
        found.push({ id, read });
      }
    }
    if (isNewestFirst && isEnough(inOrder(found), environments)) break;
  }
  return needed(inOrder(found), environments);
}
function inOrder(found) {
  const listed = found.toSorted((left, right) => right.id - left.id).map(({ read }) => read);
  const proved = listed.filter(isProved).sort(
    (left, right) => right.at - left.at || (left.record.run === right.record.run ? begun(left) - begun(right) : 0)
  );
  return listed.map((one) => isProved(one) ? proved.shift() ?? one : one);
}
function begun({ record }) {
  return Number(record.begun === true);
}
function isProved(one) {
  return isUnderstood(one) && one.isProved;
}
function isUnderstood(one) {
  return one !== "unreadable";
}
function needed(found, environments) {
  const kept = [];
  for (const one of found) {
    if (isEnough(kept.filter(isProved), environments)) break;
    const isTold = !isProved(one) && isEnough(kept, environments);
    if (!isTold) kept.push(one);
  }
  return kept;
}
function isEnough(found, environments) {
  if (found.some((one) => one === "unreadable" || one.record.environments === void 0)) return true;
  return environments?.every((name) => found.some((one) => one !== "unreadable" && covers(one.record, name))) ?? false;
}
var longestWay = 10 * 6e4;
async function readRecord(github, { payload, created_at }, owner, key) {
  const value = parsed(payload);
  if (!isObject(value)) return "unreadable";
  const { mac, at, parts, ...main } = value;
  const more = await partsOf(github, list(parts).map(Number));
  const record = more && parseRecord(joined(main, more));
  if (record === void 0) return "unreadable";
  if (record.owner !== owner) return "of another owner";
  const signedAt = Date.parse(String(at));
  const isProved2 = key === void 0 || isSigned(signed(record, String(at)), mac, key);
  if (isProved2 && Math.abs(Date.parse(created_at) - signedAt) > longestWay) return "copy";
  return { record, at: signedAt, isProved: isProved2 };
}
function joined(main, parts) {
  const past = Object.assign({}, main.past, ...parts.map((part) => part.past));
  const made = [...list(main.made), ...parts.flatMap((part) => part.made)];
  return {
    ...main,
    undone: [...list(main.undone), ...parts.flatMap(({ undone }) => undone)],
    ...Object.keys(past).length > 0 && { past },
    ...made.length > 0 && { made }
  };
}
async function partsOf({ octokit, repository }, ids) {
  const parts = [];
  for (const id of ids) {
    try {
      const { data } = await octokit.rest.repos.getDeployment({ ...repository, deployment_id: id });
      const { undone, past = {}, made = [] } = object(parsed(data.payload));
      const entries = list(undone);
      const ids2 = list(made);
      if (data.task !== partTask || !entries.every(isUndone) || !isPast(past) || !ids2.every(isMade)) return void 0;
      parts.push({ undone: entries, past, made: ids2 });
    } catch (error2) {
      if (isRequestFailure(error2) && error2.status === 404) return void 0;
      throw error2;
    }
  }
  return parts;
}
function doubtful(newest) {
  const what = newest === "unreadable" ? "The newest apply record can't be understood: a newer release has left it, or it is damaged." : "The newest apply record was signed with another token than this job's for LaunchDarkly, or was changed: nothing proves it.";
  return {
    severity: "warning",
    code: "record-unreadable",
    message: `${what} So it isn't known for sure what was made before.`,
    hint: "Was the token renewed? What is in LaunchDarkly goes on as it is, and this apply leaves a record of its own. What isn't there is stopped until someone lets it through."
  };
}
function told({ foreign, copies, unproved }) {
  const warning2 = (message) => ({
    severity: "warning",
    code: "record-foreign",
    message,
    hint: "Look at the repository's deployments: which workflow, or whose token, has written them?"
  });
  return [
    ...foreign > 0 ? [warning2(`${counted(foreign, "apply record")} of another identity, which nothing proves, were passed over.`)] : [],
    ...copies > 0 ? [warning2(`${counted(copies, "copy", "copies")} of older apply records were passed over.`)] : [],
    ...unproved ? [
      warning2(
        "Another identity than this job's own has written the apply record. The merge checks whether it is genuine."
      )
    ] : []
  ];
}

// src/repository/github-records.ts
function githubRecords(github, key) {
  let known;
  return {
    async read(owners, environments) {
      try {
        known = await findRecords(github, owners, environments, key);
        return known;
      } catch (error2) {
        if (!isRefused(error2)) throw error2;
        return { records: ["unreadable"], diagnostics: [notRead(error2, key !== void 0)] };
      }
    },
    async write(record, details) {
      const { value: notice2, problems } = await tolerateFailure(
        () => writeUnlessOvertaken(github, record, details, key, known),
        record.begun ? { ...notLeft, what: "No record of this apply could be left, so nothing was sent" } : notLeft
      );
      return [...problems, ...notice2 === void 0 ? [] : [notice2]];
    },
    async withdraw(record) {
      await tolerateFailure(() => withdrawRecord(github, record), notLeft);
    }
  };
}
var notLeft = {
  what: "The record of this apply could not be written",
  needed: "deployments: write",
  severity: "error",
  code: "no-record"
};
function notRead(error2, writes) {
  const what = "The apply records can't be read, so it isn't known what was made before";
  const needed2 = writes ? "deployments: write" : "deployments: read";
  return { ...githubDiagnostic(error2, what, needed2), severity: "warning", code: "no-record" };
}
var overtakenNotice = {
  severity: "notice",
  code: "overtaken",
  message: "A run of a newer commit has left its record meanwhile: that one counts."
};
var staleNotice = {
  severity: "notice",
  code: "stale",
  message: "A run of another commit has left a record since this was planned, so it is planned again."
};
async function writeUnlessOvertaken(github, record, details, key, known) {
  const { owner, environments, sha } = record;
  const { records, now } = await findRecords(github, [owner], environments, key);
  const [newest] = records;
  if (newest !== void 0 && newest !== "unreadable" && newest.isProved) {
    const { sha: applied } = newest.record;
    if (applied !== sha && applied !== details.before) {
      if ((await historyBetween(github, applied, sha))?.status === "behind") return overtakenNotice;
    }
    if (!details.hasSent && applied !== sha && known !== void 0 && !known.records.some((one) => isDeepStrictEqual(one, newest)))
      return staleNotice;
  }
  await writeRecord(github, record, now, details, key);
  return void 0;
}

// src/runner/log.ts
function masked(...tokens) {
  const given = [...new Set(tokens.flatMap((token) => token ?? []))].filter((token) => token !== "");
  for (const token of given) setSecret(token);
  return given;
}
var write = { failure: error, warning, notice };
var mostOfLevel = 10;
function annotate(annotations) {
  for (const level of ["failure", "warning", "notice"]) {
    const ofLevel = annotations.filter((annotation) => annotation.level === level).sort((left, right) => Number(left.place !== void 0) - Number(right.place !== void 0));
    const shown = ofLevel.length > mostOfLevel ? ofLevel.slice(0, mostOfLevel - 1) : ofLevel;
    for (const { title, message, place } of shown)
      write[level](withoutCommands(message), {
        title,
        ...place && { file: withoutTokens(place.file), startLine: place.line },
        ...place?.column !== void 0 && { startColumn: place.column }
      });
    if (ofLevel.length > shown.length) write[level](`${ofLevel.length - shown.length} more in the summary.`);
  }
}

export {
  summary,
  getInput,
  setOutput,
  setFailed,
  debug,
  warning,
  info,
  startGroup,
  endGroup,
  saveState,
  getState,
  context,
  githubRecords,
  masked,
  annotate
};
