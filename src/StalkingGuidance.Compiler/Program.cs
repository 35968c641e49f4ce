using StalkingGuidance.Compiler;
using StalkingGuidance.Diagnostics;
using StalkingGuidance.Packs;

// Called by the build of the library: content folder, snapshot to write, ids to write, and how the library is built.
if (args is not [var folder, var snapshot, var ids, var configuration])
{
    Console.Error.WriteLine("usage: StalkingGuidance.Compiler CONTENT-FOLDER SNAPSHOT-FILE IDS-FILE CONFIGURATION");
    return 2;
}

using MemoryStream compiled = new();
ContentPack? pack = ContentPack.TryCompile(folder, compiled, configuration == "Debug" ? CompiledWarnings.PassWhileTranslating : CompiledWarnings.Stop, out LoadReport report);

// One line each in the form that MSBuild turns into an error or warning at the YAML's own line.
foreach (Diagnostic diagnostic in report.Diagnostics)
{
    Console.WriteLine(diagnostic);
}

if (report.TotalCount > report.Diagnostics.Length)
{
    Console.WriteLine($"{folder}: error : {report.TotalCount - report.Diagnostics.Length} more faults are not listed.");
}

if (pack is null)
{
    return 1;
}

Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(snapshot))!);
File.WriteAllBytes(snapshot, compiled.ToArray());
File.WriteAllText(ids, TypedIds.For(pack));
return 0;
