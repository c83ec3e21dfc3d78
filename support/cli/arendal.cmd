@echo off
rem Runs the shell of Arendal from a checkout; the first time it builds what it needs.
setlocal
set "here=%~dp0"
if not exist "%here%target\arendal.jar" (
  echo arendal: building it once; this takes a minute or two 1>&2
  pushd "%here%..\.."
  call mvn --quiet --batch-mode package --projects support/cli --also-make -DskipTests -Dmaven.javadoc.skip=true -Dmaven.source.skip=true 1>&2
  popd
)
java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "%here%target\arendal.jar" %*
