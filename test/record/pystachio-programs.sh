#!/bin/sh
# Records what the programs in test/pystachio/programs print under the original.
#
#     PYTHONPATH=.../pystachio PYTHON27=python2.7 test/record/pystachio-programs.sh
set -e
cd "$(dirname "$0")/../pystachio/programs"
for program in *.py; do
  PYTHONDONTWRITEBYTECODE=1 PYTHONIOENCODING=latin-1 "${PYTHON27:-python2.7}" "$program" >"${program%.py}.out"
done
