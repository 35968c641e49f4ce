using System.Text;
using StalkingGuidance.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return Tool.Run(args, Surroundings.OfThisProcess());
