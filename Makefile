# Everything is safe to repeat and does nothing twice: a file newer than what it is made from is kept.
.DEFAULT_GOAL := help
.PHONY: help setup build run serve test verify evaluate calibrate bench bench-accuracy bench-api bench-console screenshots sample-scans printed-digits format clean language-data fonts chromium maven

# where the locale is not UTF-8, Java cannot open files with Vietnamese names
ifneq ($(shell locale charmap 2>/dev/null),UTF-8)
export LC_ALL := C.UTF-8
endif

MVN     := mvn -B -ntp -q
HOME_   := $(or $(SOHOA_HOME),var)
STAMP   := pipeline/target/app/.unpacked
SOURCES := pom.xml pipeline/pom.xml $(shell find pipeline/src/main db -type f 2>/dev/null)
# other people, other damage: make sample-scans ARGS="--seed 7 --documents 200" OUT=/tmp/unseen
OUT     := sample-scans
ARGS    :=
FONTS   := fonts-breip fonts-croscore fonts-crosextra-carlito fonts-dkg-handwriting fonts-ecolier-court \
           fonts-freefont-ttf fonts-kristi fonts-linuxlibertine fonts-noto-core fonts-ocr-b fonts-rufscript fonts-seto \
           fonts-sil-charis fonts-sil-doulos fonts-sil-gentiumplus fonts-texgyre

help: ## this list
	@echo "Sohoa: scanned papers in, records under the citizen out. Start with: make run"
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

setup: maven language-data ## check what is needed and fetch what can be fetched
	@bin/sohoa --check-java && echo "setup: Maven, a JDK 25 and the language data are there"

build: maven language-data $(STAMP) ## compile and pack, without tests

$(STAMP): $(SOURCES)
	@echo "build: compiling and packing (only after changes; the first time Maven downloads its libraries)"
	@$(MVN) -Dmaven.test.skip=true package
	@echo "build: recording how Sohoa starts and works, so that it need not find out each time"
	@home="$$(mktemp -d)"; SOHOA_HOME="$$home" SOHOA_JAVA_OPTS="-XX:AOTCacheOutput=pipeline/target/app/sohoa.aot" \
	  bin/sohoa digitize sample-scans/stacks >"$$home/log" 2>&1 || tail -3 "$$home/log"; rm -rf "$$home"
	@touch $@
	@echo "build: done"

run: build ## digitize the sample scans and show what came out
	@echo "run: digitizing sample-scans into $(HOME_)"
	@mkdir -p var; status=0; \
	bin/sohoa digitize sample-scans --office H41.12 --batch mau --json var/report.json || status=$$?; \
	case $$status in 0|3) ;; *) exit $$status;; esac; \
	echo; \
	echo "run: the report is var/report.json; originals, searchable PDF/A and the database are in $(HOME_), the log is $(HOME_)/logs/sohoa.log"; \
	echo "run: a file in quarantine is part of the show: some samples are broken on purpose"; \
	echo "next: bin/sohoa digitize FOLDER --office CODE    your own scans"; \
	echo "      make evaluate                             how much of the samples is read right"; \
	echo "      bin/sohoa --help                          all commands"

serve: build ## open the console with the sample scans loaded; prints its address and the first one-time password
	@mkdir -p var; log="$$(mktemp)"; \
	[ -e "$(HOME_)/logs/samples-loaded" ] || { \
	  echo "serve: digitizing sample-scans into $(HOME_) first (about two minutes, once)"; \
	  bin/sohoa procedures pipeline/docs/procedures-example.csv >"$$log" 2>&1 && \
	  { bin/sohoa digitize sample-scans --office H41.12 --batch mau >>"$$log" 2>&1 || [ $$? = 3 ]; } || \
	    { status=$$?; tail -20 "$$log"; rm -f "$$log"; exit $$status; }; \
	  touch "$(HOME_)/logs/samples-loaded"; }; rm -f "$$log"; \
	echo "serve: no password below? Then it was printed before; a new one, in another terminal: bin/sohoa staff reset admin"; \
	exec bin/sohoa serve

test: fonts chromium verify ## install what the tests need, then everything that CI runs

verify: maven language-data ## formatter, compiler checks, all tests, packing
	@mvn -B -ntp verify

evaluate: build ## compare what is read with what stands on the sample papers
	@mkdir -p var && bin/sohoa evaluate sample-scans --json var/evaluation.json
	@echo "evaluate: the figures are in var/evaluation.json"

# papers that nobody evaluates: the seeds of unseen sets are others
SEEDS     := 1001 1002 1003 1004
DOCUMENTS := 150
MADE      := /tmp/sohoa-calibration
calibrate: build fonts ## measure anew how sure values must be to be right; after any change to reading or templates
	@for seed in $(SEEDS); do \
	  [ -s $(MADE)/$$seed/truth.json ] || \
	    $(MAKE) -s sample-scans OUT=$(MADE)/$$seed ARGS="--seed $$seed --documents $(DOCUMENTS)" || exit 1; done
	@bin/sohoa calibrate $(SEEDS:%=$(MADE)/%) --to pipeline/src/main/resources/calibration.json
	@echo "calibrate: pipeline/src/main/resources/calibration.json is new; make build packs it, make evaluate shows what it does"

bench-accuracy: build fonts ## character errors of Sohoa and of the tesseract command on the same pages
	@bin/bench-accuracy

bench: build fonts ## compare with bare Tesseract, its command and OCRmyPDF; writes pipeline/docs/benchmarks.md
	@bin/bench

# CITIZENS=20000 is quick; the default makes 10 million records: 20 GB of disk, and a while
CITIZENS := 2000000
bench-api: build ## ask the API about 10 million records under load; writes its part of pipeline/docs/benchmarks.md
	@bin/bench-api $(CITIZENS)

# OFFICES=200 PAPERS=20000 REVIEWS=2000 is quick
OFFICES  := 12000
PAPERS   := 1000000
REVIEWS  := 100000
bench-console: maven ## ask every screen of the console about a million documents; writes its part of pipeline/docs/benchmarks.md
	@bin/bench-console $(OFFICES) $(PAPERS) $(REVIEWS)

# the tests take them on their way; GUIDE is what the docs show
GUIDE := home batch review progress warehouse
screenshots: maven chromium language-data ## take pictures of the console anew, for pipeline/docs/pictures
	@echo "screenshots: the tests of the console play its stories (a few minutes)"
	@$(MVN) verify -Dtest=NoSuchTest -Dsurefire.failIfNoSpecifiedTests=false -Dit.test='LogInIT,BatchesIT,ProgressIT'
	@for name in $(GUIDE); do cp pipeline/target/pictures/$$name.png pipeline/docs/pictures/ || exit 1; done
	@echo "screenshots: pipeline/docs/pictures is new"

sample-scans: fonts maven ## make the synthetic sample scans and their truth.json anew
	@echo "sample-scans: compiling the maker, then making the papers"
	@$(MVN) -f pipeline/pom.xml test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
	  -Dexec.args="-Djava.awt.headless=true -cp %classpath vn.sohoa.samples.SampleScans $(abspath $(OUT)) $(ARGS)"
	@echo "sample-scans: made in $(OUT)"

printed-digits: fonts maven ## draw anew the digits of typefaces that print is told from pen by
	@$(MVN) -f pipeline/pom.xml test-compile exec:exec -Dexec.executable=java -Dexec.classpathScope=test \
	  -Dexec.args="-Djava.awt.headless=true -cp %classpath vn.sohoa.recognition.PrintedDigitsDrawn $(abspath pipeline/src/main/resources/recognition/printed-digits.txt)"
	@echo "printed-digits: drawn"

format: maven ## bring the Java code into its form
	@$(MVN) spring-javaformat:apply && $(MVN) spring-javaformat:apply && echo "format: done"

clean: ## remove what was built; results in var stay
	rm -rf pipeline/target

language-data:
	@bin/fetch-language-data

fonts:
	@command -v dpkg >/dev/null || { echo "fonts: no dpkg here; install yourself what is missing of: $(FONTS)"; exit 0; }; \
	missing=""; for font in $(FONTS); do dpkg -s $$font >/dev/null 2>&1 || missing="$$missing $$font"; done; \
	[ -z "$$missing" ] && exit 0; \
	echo "fonts: installing$$missing"; \
	if [ "$$(id -u)" = 0 ]; then as=""; else as="sudo -n"; fi; \
	{ $$as apt-get -qq install -y $$missing || { $$as apt-get -qq update && $$as apt-get -qq install -y $$missing; }; } >/dev/null || \
	  { echo "fonts: could not be installed; the tests need them. As an administrator: apt-get install$$missing"; exit 1; }

# the browser of the console's tests; SOHOA_CHROMIUM names another
chromium:
	@[ -x "$${SOHOA_CHROMIUM:-/usr/bin/chromium}" ] && exit 0; \
	command -v dpkg >/dev/null || { echo "chromium: no dpkg here; install Chromium yourself and name it in SOHOA_CHROMIUM"; exit 0; }; \
	echo "chromium: installing it"; \
	if [ "$$(id -u)" = 0 ]; then as=""; else as="sudo -n"; fi; \
	{ $$as apt-get -qq install -y chromium || { $$as apt-get -qq update && $$as apt-get -qq install -y chromium; }; } >/dev/null || \
	  { echo "chromium: could not be installed; the tests of the console need it. As an administrator: apt-get install chromium"; exit 1; }

maven:
	@command -v mvn >/dev/null || { echo "Maven is missing. Install it (Debian: apt-get install maven)."; exit 4; }
