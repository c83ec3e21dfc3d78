@echo off
rem Runs the shell of Arendal from a checkout.
rem
rem The first time it builds what it needs, without tests and Javadoc, and says so; it then keeps the
rem classes that a run loads in an archive beside the jar, so that every later run starts at once.
rem "java -jar target\arendal.jar" does the same without it, only slower.
setlocal
set "here=%~dp0"
set "jar=%here%target\arendal.jar"
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"

if exist "%jar%" goto built
echo arendal: building it once; this takes a minute or two 1>&2
pushd "%here%..\.."
call mvn --quiet --batch-mode package --projects support/cli --also-make -DskipTests -Dmaven.javadoc.skip=true -Dmaven.source.skip=true 1>&2
popd
if not exist "%jar%" exit /b 1
:built

rem An archive of another JDK or an older jar is not used by the JVM; whoever changes either deletes it.
set "archive=%here%target\classes.jsa"
if exist "%archive%" goto archived
"%java%" -XX:ArchiveClassesAtExit="%archive%" -Xlog:disable -jar "%jar%" assess "%here%examples\home-help-on-longer-stay.json" >nul 2>&1
:archived

rem One answer is over before the second compiler or another collector could help; a batch is not.
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
for %%a in (%*) do if "%%~a"=="--batch" set "flags="
"%java%" -Xlog:disable %flags% -XX:SharedArchiveFile="%archive%" -Xshare:auto -jar "%jar%" %*
exit /b %errorlevel%
