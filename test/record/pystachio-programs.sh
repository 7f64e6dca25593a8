#!/bin/sh
# Records what the programs in test/pystachio/programs and test/loader/programs print under the original. Those of the second run where their files are.
#
#     PYTHONPATH=.../pystachio PYTHON27=python2.7 test/record/pystachio-programs.sh
set -e
here=$(cd "$(dirname "$0")/.." && pwd)

record() {
  for program in "$1"/*.py; do
    PYTHONDONTWRITEBYTECODE=1 PYTHONIOENCODING=latin-1 "${PYTHON27:-python2.7}" "$program" >"${program%.py}.out"
  done
}

cd "$here/pystachio/programs" && record "$here/pystachio/programs"
cd "$here/loader/programs/files" && record "$here/loader/programs"
